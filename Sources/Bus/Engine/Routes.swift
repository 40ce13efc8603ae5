/// The links that can take calls for one service.
struct Routes {
  struct Route {
    let link: LinkID
    let instance: InstanceID
  }

  let candidates: [Route]
  /// The instance that was chosen last, and how long the choice may be kept.
  var chosen: LinkID?
  var keptUntil = Moment(microseconds: .min / 4)
}

/// The kinds of events in the service's log.
enum ItemEvents {
  /// A new version can be applied for.
  static let published = "item.published"
  /// The current version came to another state; or a new one began in another state than published.
  static let stateChanged = "item.stateChanged"
  /// A resource of the register was added, changed or retired.
  static let resourceChanged = "item.resourceChanged"
}

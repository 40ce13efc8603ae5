/// A way in which a material comes to the office, best first as told here.
public enum Way: Hashable, Sendable {
  /// The certificate with this id stands in, as the proof of this material: the one that is asked for, or one that does as well.
  case held(certificate: String, of: Material)
  /// It is fetched from a resource of another office.
  case fetched(Resource, of: Material)
  /// A signed promise takes its place (告知承诺).
  case declared
  /// It may follow after acceptance (容缺后补).
  case follows
  case brought

  var action: GuideAction {
    switch self {
    case .held: .held
    case .fetched: .fetch
    case .declared: .declare
    case .follows: .follow
    case .brought: .bring
    }
  }
}

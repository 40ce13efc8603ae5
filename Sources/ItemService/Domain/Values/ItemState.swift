/// Where a version of an item is in its life. Only a published one can be found and applied for.
public enum ItemState: String, Sendable, CaseIterable {
  case draft
  /// The rules that block publication hold.
  case checked
  case published
  case paused
  /// The end: a withdrawn version never comes back, a new one takes its place.
  case withdrawn

  /// The states this one may go to.
  public var next: [ItemState] {
    switch self {
    case .draft: [.checked, .withdrawn]
    case .checked: [.draft, .published, .withdrawn]
    case .published: [.paused, .withdrawn]
    case .paused: [.published, .withdrawn]
    case .withdrawn: []
    }
  }
}

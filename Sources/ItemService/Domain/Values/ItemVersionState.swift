public import Civics

/// Where a version of an item is in its life. Only a published one can be found and applied for.
public enum ItemVersionState: String, Sendable, CaseIterable {
  case draft
  case published
  case paused
  /// The end: a withdrawn version never comes back, a new one takes its place.
  case withdrawn

  /// The states this one may go to.
  public var next: [ItemVersionState] {
    switch self {
    case .draft: [.published, .withdrawn]
    case .published: [.paused, .withdrawn]
    case .paused: [.published, .withdrawn]
    case .withdrawn: []
    }
  }

  /// 事项状态 as the standard knows it, which knows no drafts.
  public var standard: ItemState? {
    switch self {
    case .draft: nil
    case .published: .inUse
    case .paused: .suspended
    case .withdrawn: .cancelled
    }
  }
}

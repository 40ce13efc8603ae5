public import Civics

/// One version of an item with its days: it can be applied for on `from <= day < until`.
public struct DatedVersion: Hashable, Sendable {
  public let version: Int
  public var state: ItemVersionState
  /// Whether it is the one that stands in the catalogue: the last that began, whatever became of it.
  public var isCurrent: Bool
  /// Of a draft: whether somebody has looked at it.
  public var isChecked: Bool
  /// nil: never published, or begun before days were kept.
  public var from: Day?
  /// nil: without end.
  public var until: Day?

  public init(version: Int, state: ItemVersionState, isCurrent: Bool, isChecked: Bool = false, from: Day? = nil, until: Day? = nil) {
    self.version = version
    self.state = state
    self.isCurrent = isCurrent
    self.isChecked = isChecked
    self.from = from
    self.until = until
  }

  public func hasBegun(by day: Day) -> Bool {
    from.map { $0 <= day } ?? isCurrent
  }

  public func hasEnded(by day: Day) -> Bool {
    until.map { $0 <= day } ?? false
  }

  /// Whether it is published, and waits for its first day.
  public func isScheduled(on day: Day) -> Bool {
    state == .published && !hasBegun(by: day)
  }

  /// The same, withdrawn before its first day: it never had any.
  public var cancelled: DatedVersion {
    var version = self
    (version.state, version.from, version.until) = (.withdrawn, nil, nil)
    return version
  }

  /// Its state on a day, whether or not anybody has made the turn of that day yet.
  public func state(on day: Day) -> ItemVersionState {
    switch state {
    case .draft: .draft
    case .published, .paused: hasEnded(by: day) ? .withdrawn : state
    // It has ended since; on that day it could be applied for.
    case .withdrawn: from != nil && until != nil && hasBegun(by: day) && !hasEnded(by: day) ? .published : .withdrawn
    }
  }

  /// Where it is in its life on a day.
  public func life(on day: Day) -> ItemVersionLife {
    switch state(on: day) {
    case .draft: isChecked ? .checked : .draft
    case .published: hasBegun(by: day) ? .inForce : .scheduled
    case .paused: .paused
    // One that never began took nobody's place, and nothing took its own.
    case .withdrawn: isCurrent || from == nil ? .withdrawn : .replaced
    }
  }
}

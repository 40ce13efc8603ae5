import Bus
import Civics

/// What has become of a reason to come.
enum ReasonStanding: String, CaseIterable {
  /// No seat is free yet.
  case waiting
  /// It has no seat, and its person chooses the time.
  case unbooked
  /// A visit is booked for it.
  case booked
  /// Dealt with at a window.
  case done
  /// Gone with its case.
  case left

  /// Whether somebody is still to come for it.
  var isPending: Bool { self == .waiting || self == .unbooked || self == .booked }
}

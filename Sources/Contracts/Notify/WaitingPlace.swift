public import Bus

/// A reason to come that has no seat.
public struct WaitingPlace: Message, Hashable {
  public var caseID = ""
  public var caseNumber = ""
  /// `originals`, `signature`, `biometric`, `interview`.
  public var reason = ""
  /// On the waiting list: the earliest seat that gets free is booked for it. Else its person chooses the time.
  public var listed = false
  /// On the list: how many are before it.
  public var ahead = 0
  /// Microseconds since 1970.
  public var since = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "caseNumber", &caseNumber)
    try visit(3, "reason", &reason)
    try visit(4, "listed", &listed)
    try visit(5, "ahead", &ahead)
    try visit(6, "since", &since)
  }
}

public import Bus

/// Reads which reasons of a subject have no seat, and their places on the waiting list.
public struct ReadWaiting: Call, Hashable {
  public typealias Reply = WaitingPlaces
  public static let method = Method("notify.waiting", 28, .query)

  public var subject = ""
  public var purpose: Purpose? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "purpose", &purpose)
  }
}

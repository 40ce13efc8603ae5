public import Bus

/// Calls a ticket by its number, out of the order: that is recorded, and told to who asks why.
public struct CallTicketNumber: Call, Hashable {
  public typealias Reply = TicketView
  public static let method = Method("notify.callNumber", 42, .command, roles: [.clerk])

  /// The hall's id, as `H1`.
  public var hall = ""
  /// The ticket's number of today, as `A012`.
  public var number = ""
  /// The window's number, from 1.
  public var window = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "hall", &hall)
    try visit(2, "number", &number)
    try visit(3, "window", &window)
  }
}

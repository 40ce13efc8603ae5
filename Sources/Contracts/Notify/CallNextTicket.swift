public import Bus

/// Calls who is next for a window (叫号): the lowest rank that its skills serve.
public struct CallNextTicket: Call, Hashable {
  public typealias Reply = TicketView
  public static let method = Method("notify.callNext", 41, .command, roles: [.clerk])

  /// The hall's id, as `H1`.
  public var hall = ""
  /// The window's number, from 1.
  public var window = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "hall", &hall)
    try visit(2, "window", &window)
  }
}

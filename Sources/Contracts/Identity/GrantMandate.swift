public import Bus

/// Lets somebody act for another: a parent for a child, a legal representative (法定代表人) or a clerk (经办人) for a body, an agent (委托代理人) for anyone.
///
/// An applicant gives an agent, a body a clerk too, and so does its representative, who names the body as the one acted for. What a register or a
/// court says is a window's or a service's to say. A side that does not give it finds in its ledger of reads that it was looked at, and for a
/// person how old they are, whatever came of it.
public struct GrantMandate: Call, Hashable {
  public typealias Reply = MandateEntry
  public static let method = Method("identity.grantMandate", 31, .command, roles: [.applicant, .clerk, .service])

  /// The one who is to be represented.
  public var subject = ""
  /// The one who is to act.
  public var agent = ""
  public var kind: MandateKind = .unspecified
  /// Item codes, at most 64; empty: all items.
  public var items: [String] = []
  public var ground: MandateGround = .unspecified
  /// YYYY-MM-DD; empty: today.
  public var from = ""
  /// YYYY-MM-DD, the last day. An agent's must be named and lies within three years; a parent's is at most the day before the child comes
  /// of age.
  public var until = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "agent", &agent)
    try visit(3, "kind", &kind)
    try visit(4, "items", &items)
    try visit(5, "ground", &ground)
    try visit(6, "from", &from)
    try visit(7, "until", &until)
  }
}

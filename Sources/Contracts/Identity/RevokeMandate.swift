public import Bus

/// Takes a mandate back, at once: for either side, and for an operator. What was done under it stays done.
///
/// That somebody is a parent or a legal representative is theirs to give up, or an operator's to end, and not the represented one's.
public struct RevokeMandate: Call, Hashable {
  public typealias Reply = MandateEntry
  public static let method = Method("identity.revokeMandate", 32, .command, roles: [.applicant, .operator])

  public var mandate = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "mandate", &mandate)
  }
}

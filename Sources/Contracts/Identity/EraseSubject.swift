public import Bus

/// Erases what names a subject: names, numbers and contact points. Its id, its events, its certificates and the ledger of reads stay, and name no
/// person; its numbers may be registered anew, as another subject.
///
/// Refused while a case is open, a certificate holds, or records must be kept. To erase again gives the same answer.
public struct EraseSubject: Call, Hashable {
  public typealias Reply = ErasedSubject
  public static let method = Method("identity.erase", 46, .command, roles: [.applicant, .operator])

  public var subject = ""
  /// Why, as the law has it, in up to 200 characters that name no person: `PIPL art. 47(1)`. It is kept for good.
  public var ground = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "ground", &ground)
  }
}

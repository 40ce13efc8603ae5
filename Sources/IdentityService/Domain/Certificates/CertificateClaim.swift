public import Civics

/// What somebody says of a certificate, to one who asks whether it is so.
public struct CertificateClaim: Sendable, Hashable {
  public let type: String
  /// The name of who is said to hold it; nil: none is said.
  public let name: SubjectName?
  /// Every number that the one said can mean; empty: none is said.
  public let numbers: [SubjectNumber]

  /// - Throws: `claimMissing`, which names the field, `nameInvalid`, `numberInvalid`.
  public init(type: String, name: String, number: NumberClaim?, today: Day) throws(IdentityRefusal) {
    guard !type.isEmpty else { throw .claimMissing("type") }
    guard !name.isEmpty || number != nil else { throw .claimMissing("name, number") }
    self.type = type
    self.name = name.isEmpty ? nil : try SubjectName(name)
    if let number { numbers = try SubjectNumber.candidates(number, today: today) } else { numbers = [] }
  }

  /// Whether all that is said is so.
  /// - Parameter holder: whose certificate it is, as one with those that were merged.
  /// A number that was laid down names its holder no more.
  public func isTrue(of certificate: Certificate, heldBy holder: Subject) -> Bool {
    guard certificate.type == type else { return false }
    if let name, !holder.isCalled(name) { return false }
    return numbers.isEmpty || numbers.contains(where: holder.activeNumbers.contains)
  }
}

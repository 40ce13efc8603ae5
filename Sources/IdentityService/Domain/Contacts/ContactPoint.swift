/// Where somebody can be reached, in the one form by which it is kept and compared.
public struct ContactPoint: Sendable, Hashable {
  public let kind: ContactKind
  public let address: String

  /// Restores a contact point that was stored.
  public init(stored address: String, kind: ContactKind) {
    self.kind = kind
    self.address = address
  }

  /// - Throws: `mailInvalid`, `phoneInvalid`.
  public init(_ address: String, kind: ContactKind) throws(IdentityRefusal) {
    self.kind = kind
    switch kind {
    case .mail: self.address = try MailAddress(address).text
    case .phone: self.address = try PhoneNumber(address).text
    }
  }

  /// What is equal for two ways of writing the same point: a domain's letters have no case (RFC 5321, section 2.4), a local part's may.
  public var comparable: String {
    guard kind == .mail, let at = address.lastIndex(of: "@") else { return address }
    return address[..<at] + address[at...].lowercased()
  }
}

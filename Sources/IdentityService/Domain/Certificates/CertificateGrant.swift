public import Civics

/// What a decided case grants: the certificate that shall be issued.
public struct CertificateGrant: Sendable, Hashable {
  /// Longest name of a certificate, in characters.
  public static let longestName = 120
  /// The last version that an identifier has places for.
  public static let lastVersion = 999

  public let type: String
  /// The type as the identifier writes it: the credit code of the body that sets the type, and three digits.
  public let typeCode: String
  public let name: String
  public let holder: SubjectID
  /// The issuing office's credit code.
  public let issuer: String
  /// The issuer's running number, capitals and digits.
  public let serial: String
  public let issued: Day
  public let expires: Day?
  public let caseID: String

  public init(
    type: String, typeCode: String, name: String, holder: SubjectID, issuer: String, serial: String, issued: Day, expires: Day?,
    caseID: String
  ) {
    self.type = type
    self.typeCode = typeCode
    self.name = name
    self.holder = holder
    self.issuer = issuer
    self.serial = serial
    self.issued = issued
    self.expires = expires
    self.caseID = caseID
  }

  /// A serial that an office gave. It stands in the identifier in the clear, so that no person's number is one.
  /// - Throws: `certificateNamesPerson`.
  public static func serial(_ given: String) throws(IdentityRefusal) -> String {
    guard PlainText.namesNobody(given) else { throw .certificateNamesPerson("serial") }
    return given
  }

  /// Issues the certificate, once: a decision that is told again finds what it granted and nothing happens.
  /// - Parameters:
  ///   - id: the id the new certificate gets.
  ///   - held: the holder's certificates of every state.
  /// - Throws: `issuerInvalid`, `validityInvalid`, `certificateNamesPerson`, `identifierInvalid`.
  public func issue(id: CertificateID, held: [Certificate]) throws(IdentityRefusal) -> [IdentityEvent] {
    if isGranted(in: held) { return [] }
    return [.certificateIssued(try certificate(id: id, version: 1))]
  }

  /// Issues the certificate in an old one's place: the version goes up, the old one lapses and names the new one.
  /// - Throws: `certificateActNotAllowed` where the old one was withheld or ended otherwise than by running out, `certificateUnknown` where it
  ///   is another's or of another type, `renewalByOwnCase` where the case granted the old one itself, `versionsUsedUp`; and what
  ///   ``issue(id:held:)`` throws.
  public func renew(_ old: Certificate, id: CertificateID, held: [Certificate]) throws(IdentityRefusal) -> [IdentityEvent] {
    if isGranted(in: [old]) { throw .renewalByOwnCase }
    if isGranted(in: held) { return [] }
    guard old.holder == holder, old.type == type else { throw .certificateUnknown }
    guard old.state == .valid || (old.state == .lapsed && old.successor == nil) else {
      throw .certificateActNotAllowed(.renew, old.state)
    }
    guard let parts = CertificateIdentifier.parts(of: old.identifier) else { throw .identifierInvalid }
    guard parts.version < CertificateGrant.lastVersion else { throw .versionsUsedUp }
    let new = try certificate(id: id, version: parts.version + 1, serial: parts.serial)
    return [.certificateRenewed(old: old.moved(to: .lapsed, successor: id), new: new)]
  }

  private func isGranted(in held: [Certificate]) -> Bool {
    held.contains { $0.caseID == caseID && $0.type == type && $0.holder == holder }
  }

  private func certificate(id: CertificateID, version: Int, serial: String? = nil) throws(IdentityRefusal) -> Certificate {
    guard Identifier.inspectStrictly(issuer, as: .uscc).isValid else { throw .issuerInvalid }
    guard issued <= expires ?? issued else { throw .validityInvalid }
    for (field, text) in [("type", type), ("name", name), ("caseID", caseID)] where !PlainText.namesNobody(text) {
      throw .certificateNamesPerson(field)
    }
    guard !name.isEmpty, name.count <= CertificateGrant.longestName, !caseID.isEmpty, !type.isEmpty,
      let identifier = CertificateIdentifier.make(type: typeCode, issuer: issuer, serial: serial ?? self.serial, version: version)
    else { throw .identifierInvalid }
    return Certificate(
      id: id, identifier: identifier, type: type, name: name, holder: holder, issuer: issuer, issued: issued, expires: expires,
      caseID: caseID)
  }
}

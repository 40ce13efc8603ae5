public import Civics

extension CertificateGrant {
  /// The grant as its type wants it: the setter's code in the identifier, the type's name where none is given, and an end.
  /// - Parameter type: nil where it was never put; then the grant stays as it is.
  /// - Throws: `issuerNotForType`, `validityInvalid` where it would outlast its type.
  public func ruled(by type: CertificateType?) throws(IdentityRefusal) -> CertificateGrant {
    guard let type else { return self }
    guard type.mayBeIssued(by: issuer) else { throw .issuerNotForType }
    let last = type.lastDay(from: issued)
    if let last, let expires, expires > last { throw .validityInvalid }
    return CertificateGrant(
      type: self.type, typeCode: type.identifierCode, name: name.isEmpty ? type.name : name, holder: holder, issuer: issuer, serial: serial,
      issued: issued, expires: expires ?? last, caseID: caseID)
  }

  /// What takes an old certificate's place: of its type, holder, office and serial.
  /// - Parameters:
  ///   - name: empty: as the old one.
  ///   - caseID: the case that grants it, or the new certificate's own id.
  /// - Throws: `identifierInvalid` where the old one's identifier is none, and what ``ruled(by:)`` throws.
  public static func replacing(
    _ old: Certificate, by type: CertificateType?, name: String, issued: Day, expires: Day?, caseID: String
  ) throws(IdentityRefusal) -> CertificateGrant {
    guard let parts = CertificateIdentifier.parts(of: old.identifier) else { throw .identifierInvalid }
    let grant = CertificateGrant(
      type: old.type, typeCode: parts.type, name: name.isEmpty ? old.name : name, holder: old.holder, issuer: old.issuer,
      serial: parts.serial, issued: issued, expires: expires, caseID: caseID
    )
    let ruled = try grant.ruled(by: type)
    // A version is the same identifier but for its number, whatever the type says by now.
    return CertificateGrant(
      type: ruled.type, typeCode: parts.type, name: ruled.name, holder: ruled.holder, issuer: ruled.issuer, serial: ruled.serial,
      issued: ruled.issued, expires: ruled.expires, caseID: ruled.caseID)
  }
}

import Civics
import Testing

struct CertificateIdentifierTests {
  @Test(arguments: IdentifierVectors.valid.filter { $0.kind == .certificate }.map(\.text))
  func `an identifier is made again from its parts`(text: String) throws {
    let parts = try #require(CertificateIdentifier.parts(of: text))
    #expect(CertificateIdentifier.make(type: parts.type, issuer: parts.issuer, serial: parts.serial, version: parts.version) == text)
  }

  @Test(arguments: [
    ("1.2.156.3005.2", IdentifierReason.layout), ("1.2.156.3005.2.", .layout), ("1.2.156.3005.2.A.B.C.001", .layout),
    ("1.2.156.3005.2.A..C.001.9", .layout), ("1.2.156.3005.2.A.B.C.000.9", .version), ("1.2.156.3005.2.A.B.C-1.001.9", .charset),
    ("1.2.156.3005.3.A.B.C.001.9", .layout), ("1.2.156.3005.2.A.B.C.001.9.1", .layout),
  ])
  func `an identifier laid out wrongly is refused with the reason`(row: (String, IdentifierReason)) {
    #expect(Identifier.inspect(row.0, as: .certificate).reason == row.1)
  }

  @Test func `a part that is no part makes no identifier`() {
    #expect(CertificateIdentifier.make(type: "a", issuer: "B", serial: "C", version: 1) == nil)
    #expect(CertificateIdentifier.make(type: "A", issuer: "", serial: "C", version: 1) == nil)
    #expect(CertificateIdentifier.make(type: "A", issuer: "B", serial: "C.D", version: 1) == nil)
    #expect(CertificateIdentifier.make(type: "A", issuer: "B", serial: "C", version: 1_000) == nil)
    #expect(CertificateIdentifier.make(type: "A", issuer: "B", serial: "C", version: 0) == nil)
  }
}

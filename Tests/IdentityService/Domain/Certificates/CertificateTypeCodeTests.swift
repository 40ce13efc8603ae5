import Civics
import IdentityDomain
import Testing

struct CertificateTypeCodeTests {
  @Test(arguments: [
    ("ct024", "024"), ("CT100", "100"), ("居住证", "000"), ("licence-7", "LICENCE7"), ("11100000000013127D001", "11100000000013127D001"),
  ])
  func `a type ends in its digits, or in its letters and digits`(row: (type: String, tail: String)) {
    #expect(CertificateTypeCode.make(setter: Synthetic.office, type: row.type) == Synthetic.office + row.tail)
  }

  @Test(arguments: ["ct024", "", "🐢", String(repeating: "x", count: 500)])
  func `every type makes a part of an identifier`(type: String) {
    let code = CertificateTypeCode.make(setter: Synthetic.office, type: type)
    #expect(CertificateIdentifier.make(type: code, issuer: Synthetic.office, serial: "1", version: 1) != nil)
  }
}

import Civics
import IdentityDomain
import Testing

struct CertificateTypeTests {
  static func type(
    code: String = "ct024", name: String = "居住证", setter: String = Synthetic.office, offices: [String] = [], validity: DurationLimit? = nil,
    mayBeWithheld: Bool = false
  ) throws(IdentityRefusal) -> CertificateType {
    try CertificateType(code: code, name: name, setter: setter, offices: offices, validity: validity, mayBeWithheld: mayBeWithheld)
  }

  @Test func `a field that is not acceptable is named`() {
    let many = Array(repeating: Synthetic.office, count: 2)
    let wrong: [(String, () throws -> CertificateType)] = [
      ("code", { try Self.type(code: "") }), ("code", { try Self.type(code: "ct 24") }),
      ("code", { try Self.type(code: String(repeating: "c", count: 47)) }), ("name", { try Self.type(name: " ") }),
      ("name", { try Self.type(name: String(repeating: "证", count: 121)) }), ("setter", { try Self.type(setter: "") }),
      ("setter", { try Self.type(setter: "11440604X9T007013A") }), ("offices", { try Self.type(offices: ["公安局"]) }),
      ("offices", { try Self.type(offices: many) }), ("validity", { try Self.type(validity: .workdays(5)) }),
      ("validity", { try Self.type(validity: DurationLimit(0, .year)) }),
    ]
    for (field, make) in wrong { #expect(throws: IdentityRefusal.certificateTypeInvalid(field)) { try make() } }
  }

  @Test(arguments: [
    (DurationLimit(10, .year), "2026-11-23", "2036-11-23"), (DurationLimit(1, .year), "2028-02-29", "2029-02-28"),
    (DurationLimit(6, .month), "2026-08-31", "2027-02-28"), (DurationLimit(30, .calendarDay), "2026-12-31", "2027-01-30"),
    (nil, "2026-11-23", nil),
  ])
  func `a certificate holds to the corresponding day`(row: (DurationLimit?, String, String?)) throws {
    let last = try Self.type(validity: row.0).lastDay(from: Day(row.1)!)
    #expect(last == row.2.flatMap { Day($0) })
  }

  @Test func `a grant is ruled by its type: office, code, name and end`() throws {
    let type = try Self.type(
      name: "居住证类型", setter: Synthetic.company, offices: [Synthetic.office], validity: DurationLimit(1, .year))
    let grant = try Synthetic.grant().ruled(by: type)
    #expect(grant.expires == Day("2027-11-23"))
    #expect(grant.name == "居住证")
    #expect(grant.typeCode == type.identifierCode)
    #expect(throws: IdentityRefusal.validityInvalid) { try Synthetic.grant(expires: Day("2027-11-24")).ruled(by: type) }
    #expect(try Synthetic.grant(expires: Day("2027-11-23")).ruled(by: type).expires == Day("2027-11-23"))
    let elsewhere = try Self.type(offices: [Synthetic.company])
    #expect(throws: IdentityRefusal.issuerNotForType) { try Synthetic.grant().ruled(by: elsewhere) }
    #expect(try Synthetic.grant().ruled(by: nil) == Synthetic.grant())
  }

  @Test func `what a type does not withhold is not withheld, and is ended all the same`() throws {
    let certificate = CertificateOperationTableTests.certificate(.valid)
    #expect(throws: IdentityRefusal.withholdingNotForType) {
      try CertificateAct(.withhold, ground: "条款").apply(to: certificate, of: try Self.type())
    }
    #expect(try CertificateAct(.withhold, ground: "条款").apply(to: certificate, of: try Self.type(mayBeWithheld: true)).count == 1)
    #expect(try CertificateAct(.revoke, ground: "条款").apply(to: certificate, of: try Self.type()).count == 1)
  }
}

import Civics
import IdentityDomain
import Testing

struct CertificateGrantTests {
  let id = CertificateID(rawValue: "k1")
  let next = CertificateID(rawValue: "k2")

  func issued(_ grant: CertificateGrant = Synthetic.grant()) throws -> Certificate {
    guard case .certificateIssued(let certificate) = try grant.issue(id: id, held: []).first else {
      throw IdentityRefusal.certificateUnknown
    }
    return certificate
  }

  @Test func `a decided case issues a valid certificate with a right identifier`() throws {
    let certificate = try issued()
    #expect(certificate.state == .valid)
    #expect(Identifier.inspect(certificate.identifier).outcome == .valid(.certificate))
    #expect(CertificateIdentifier.parts(of: certificate.identifier)?.version == 1)
    #expect(certificate.caseID == "case-1")
  }

  @Test func `a decision told twice issues once`() throws {
    #expect(try Synthetic.grant().issue(id: next, held: [try issued()]).isEmpty)
    #expect(try Synthetic.grant(case: "case-2").issue(id: next, held: [try issued()]).count == 1)
  }

  @Test func `a renewal goes up a version and the old one lapses and names the new one`() throws {
    let old = try issued()
    let events = try Synthetic.grant(case: "case-2").renew(old, id: next, held: [old])
    guard case .certificateRenewed(let lapsed, let new) = try #require(events.first) else {
      Issue.record("not renewed")
      return
    }
    #expect(lapsed.state == .lapsed)
    #expect(lapsed.successor == next)
    #expect(CertificateIdentifier.parts(of: new.identifier)?.version == 2)
    #expect(CertificateIdentifier.parts(of: new.identifier)?.serial == CertificateIdentifier.parts(of: old.identifier)?.serial)
    #expect(new.state == .valid)
    #expect(throws: IdentityRefusal.certificateActNotAllowed(.renew, .lapsed)) {
      try Synthetic.grant(case: "case-3").renew(lapsed, id: next, held: [lapsed, new])
    }
  }

  @Test func `the case that granted a certificate renews it not, and one that renewed it does so once`() throws {
    let old = try issued()
    #expect(throws: IdentityRefusal.renewalByOwnCase) {
      try Synthetic.grant(case: old.caseID).renew(old, id: next, held: [old])
    }
    guard case .certificateRenewed(let lapsed, let new) = try Synthetic.grant(case: "case-2").renew(old, id: next, held: []).first else {
      Issue.record("not renewed")
      return
    }
    #expect(try Synthetic.grant(case: "case-2").renew(lapsed, id: next, held: [new]) == [])
  }

  @Test func `what was revoked or is of another type is not renewed`() throws {
    let old = try issued()
    guard case .certificateChanged(let revoked, _) = try CertificateAct(.revoke, ground: "法定事由").apply(to: old).first else {
      Issue.record("not revoked")
      return
    }
    #expect(throws: IdentityRefusal.certificateActNotAllowed(.renew, .revoked)) {
      try Synthetic.grant(case: "case-2").renew(revoked, id: next, held: [revoked])
    }
    #expect(throws: IdentityRefusal.certificateUnknown) {
      try Synthetic.grant(case: "case-2", type: "ct025").renew(old, id: next, held: [old])
    }
  }

  @Test(arguments: [Synthetic.man, "A\(Synthetic.man)B", Synthetic.oldForm, "19900009173", "li.synthetic@example.org"])
  func `a person's number or address is no serial, and stands in no other field in the clear`(text: String) throws {
    func grant(type: String = "ct024", name: String = "居住证", case caseID: String = "case-1") -> CertificateGrant {
      CertificateGrant(
        type: type, typeCode: Synthetic.typeCode, name: name, holder: SubjectID(rawValue: "s1"), issuer: Synthetic.office, serial: "1",
        issued: Synthetic.today, expires: nil, caseID: caseID)
    }
    #expect(throws: IdentityRefusal.certificateNamesPerson("serial")) { try CertificateGrant.serial(text) }
    #expect(throws: IdentityRefusal.certificateNamesPerson("type")) { try grant(type: text).issue(id: id, held: []) }
    #expect(throws: IdentityRefusal.certificateNamesPerson("name")) { try grant(name: text).issue(id: id, held: []) }
    #expect(throws: IdentityRefusal.certificateNamesPerson("caseID")) { try grant(case: text).issue(id: id, held: []) }
    #expect(throws: IdentityRefusal.certificateNamesPerson("name")) {
      try grant(name: text, case: "case-2").renew(issued(), id: next, held: [])
    }
    #expect(try CertificateGrant.serial("20260000001") == "20260000001")
  }

  @Test func `an issuer without a right code, an end before the beginning and a wrong serial are refused`() {
    func grant(issuer: String = Synthetic.office, serial: String = "1", expires: Day? = nil) -> CertificateGrant {
      CertificateGrant(
        type: "ct024", typeCode: Synthetic.typeCode, name: "居住证", holder: SubjectID(rawValue: "s1"), issuer: issuer, serial: serial,
        issued: Synthetic.today, expires: expires, caseID: "case-1")
    }
    #expect(throws: IdentityRefusal.issuerInvalid) { try grant(issuer: "11440604X9T007013A").issue(id: id, held: []) }
    #expect(throws: IdentityRefusal.validityInvalid) { try grant(expires: Synthetic.today - 1).issue(id: id, held: []) }
    #expect(throws: IdentityRefusal.identifierInvalid) { try grant(serial: "a-1").issue(id: id, held: []) }
  }
}

import Civics
import IdentityDomain
import Testing

struct CertificateVersionTests {
  /// ISO 7064 MOD 37,36 said again: of the type, the office, the serial and the version, without root and dots.
  static func checkCharacter(of text: String) -> Character {
    let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    var product = 36
    for character in text {
      var sum = (product + alphabet.firstIndex(of: character)!) % 36
      if sum == 0 { sum = 36 }
      product = sum * 2 % 37
    }
    return alphabet[(37 - product) % 36]
  }

  static func first(version: Int = 1) -> Certificate {
    Certificate(
      id: CertificateID(rawValue: "k1"),
      identifier: CertificateIdentifier.make(
        type: Synthetic.typeCode, issuer: Synthetic.office, serial: "20260000001", version: version)!,
      type: "ct024", name: "居住证", holder: SubjectID(rawValue: "s1"), issuer: Synthetic.office, issued: Synthetic.today, expires: nil,
      caseID: "case-1")
  }

  @Test func `each of all versions ends in its own right check character, and none follows the last`() throws {
    var held = Self.first()
    for version in 2...999 {
      let id = CertificateID(rawValue: "k\(version)")
      let grant = try CertificateGrant.replacing(
        held, by: nil, name: "", issued: Synthetic.today, expires: nil, caseID: id.rawValue)
      guard case .certificateRenewed(let old, let new) = try #require(try grant.renew(held, id: id, held: [held]).first) else {
        throw IdentityRefusal.certificateUnknown
      }
      #expect(old.successor == id)
      let parts = new.identifier.dropFirst(CertificateIdentifier.root.count).split(separator: ".").map(String.init)
      #expect(Array(parts[..<4]) == [Synthetic.typeCode, Synthetic.office, "20260000001", String(String(version + 1_000).dropFirst())])
      #expect(parts[4] == String(Self.checkCharacter(of: parts[..<4].joined())))
      held = new
    }
    let last = held
    #expect(throws: IdentityRefusal.versionsUsedUp) {
      try CertificateGrant.replacing(last, by: nil, name: "", issued: Synthetic.today, expires: nil, caseID: "k1000")
        .renew(last, id: CertificateID(rawValue: "k1000"), held: [last])
    }
  }

  @Test func `a new version keeps type, office, serial and name, and takes another name where one is given`() throws {
    let type = try CertificateType(
      code: "ct024", name: "居住证（新）", setter: Synthetic.office, offices: [],
      validity: DurationLimit(10, .year), mayBeWithheld: true)
    let grant = try CertificateGrant.replacing(
      Self.first(), by: type, name: "", issued: Day("2026-11-23")!, expires: nil, caseID: "case-2")
    #expect(grant.name == "居住证")
    #expect(grant.typeCode == Synthetic.typeCode)
    #expect(grant.expires == Day("2036-11-23"))
    let changed = try CertificateGrant.replacing(
      Self.first(), by: nil, name: "居住证（变更）", issued: Day("2026-11-23")!, expires: nil, caseID: "case-2")
    #expect(changed.name == "居住证（变更）")
    #expect(changed.expires == nil)
  }
}

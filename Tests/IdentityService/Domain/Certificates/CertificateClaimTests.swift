import Civics
import IdentityDomain
import Testing

struct CertificateClaimTests {
  static func certificate() -> Certificate { CertificateOperationTableTests.certificate(.valid) }

  static func claim(type: String = "ct024", name: String = "", number: String? = nil) throws(IdentityRefusal) -> CertificateClaim {
    try CertificateClaim(type: type, name: name, number: number.map { NumberClaim($0) }, today: Synthetic.today)
  }

  @Test func `all that is said must be so`() throws {
    let holder = try Synthetic.subject("s1", name: "测试人", numbers: Synthetic.man, Synthetic.newForm)
    let rows: [(CertificateClaim, Bool)] = [
      (try Self.claim(name: "测试人"), true), (try Self.claim(number: Synthetic.man), true),
      (try Self.claim(name: "测试人", number: Synthetic.man), true), (try Self.claim(number: Synthetic.oldForm), true),
      (try Self.claim(name: "别人"), false), (try Self.claim(name: "测试人", number: Synthetic.woman), false),
      (try Self.claim(name: "别人", number: Synthetic.man), false), (try Self.claim(type: "ct025", name: "测试人"), false),
    ]
    for (claim, isTrue) in rows { #expect(claim.isTrue(of: Self.certificate(), heldBy: holder) == isTrue, "\(claim)") }
  }

  @Test func `a number that was laid down names its holder no more`() throws {
    let number = Synthetic.number(Synthetic.man)
    let holder = Subject(
      id: SubjectID(rawValue: "s1"), kind: .natural, name: try SubjectName("测试人"), numbers: [HeldNumber(number, isRetired: true)])
    #expect(!(try Self.claim(number: Synthetic.man).isTrue(of: Self.certificate(), heldBy: holder)))
  }

  @Test func `without a type, or without name and number, nothing is said`() {
    #expect(throws: IdentityRefusal.claimMissing("type")) { try Self.claim(type: "", name: "测试人") }
    #expect(throws: IdentityRefusal.claimMissing("name, number")) { try Self.claim() }
  }
}

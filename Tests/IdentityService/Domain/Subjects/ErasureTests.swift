import Civics
import IdentityDomain
import Testing

struct ErasureTests {
  static let today = Synthetic.today
  let subject = SubjectID(rawValue: "s1")

  static func certificate(_ state: CertificateState, expires: Day? = nil, issued: Day = today) -> Certificate {
    Certificate(
      id: CertificateID(rawValue: "c1"), identifier: "i", type: "ct024", name: "居住证", holder: SubjectID(rawValue: "s1"),
      issuer: Synthetic.office, issued: issued, expires: expires, caseID: "case-1", state: state)
  }

  func decide(
    cases: [Erasure.KnownCase] = [], certificates: [Certificate] = [], keptFor years: Int = 0
  ) throws(IdentityRefusal) -> [IdentityEvent] {
    try Erasure(ground: "PIPL art. 47(1)").decide(
      [subject], cases: cases, certificates: certificates, keptFor: years, today: Self.today)
  }

  @Test func `a subject that nothing binds is erased, and the ground is kept`() throws {
    #expect(try decide() == [.subjectErased(subject, ground: "PIPL art. 47(1)")])
  }

  @Test func `an open case is a reason to keep, an ended one is not`() throws {
    let ended = Erasure.KnownCase(id: "case-1", ended: Self.today)
    #expect(try decide(cases: [ended]).count == 1)
    #expect(throws: IdentityRefusal.erasureCaseOpen("case-2")) { try decide(cases: [ended, .init(id: "case-2", ended: nil)]) }
  }

  @Test(arguments: CertificateState.allCases)
  func `a certificate that holds or may be given back is a reason to keep`(state: CertificateState) throws {
    let held = [Self.certificate(state)]
    if state == .valid || state == .withheld {
      #expect(throws: IdentityRefusal.erasureCertificateHolds("ct024")) { try decide(certificates: held) }
    } else {
      #expect(try decide(certificates: held).count == 1)
    }
  }

  @Test func `a certificate binds until its last day, and on it`() throws {
    #expect(throws: IdentityRefusal.erasureCertificateHolds("ct024")) {
      try decide(certificates: [Self.certificate(.valid, expires: Self.today, issued: Self.today - 9)])
    }
    #expect(try decide(certificates: [Self.certificate(.valid, expires: Self.today - 1, issued: Self.today - 9)]).count == 1)
    // One that begins tomorrow will hold.
    #expect(throws: IdentityRefusal.erasureCertificateHolds("ct024")) {
      try decide(certificates: [Self.certificate(.valid, issued: Self.today + 1)])
    }
  }

  @Test func `records are kept so many years from the end of the last case, that day included`() throws {
    func cases(_ days: Day...) -> [Erasure.KnownCase] { days.map { .init(id: "case", ended: $0) } }
    let limit = Self.today.adding(years: -3)
    #expect(throws: IdentityRefusal.erasureKeepingRuns(until: Self.today)) { try decide(cases: cases(limit), keptFor: 3) }
    #expect(throws: IdentityRefusal.erasureKeepingRuns(until: Self.today + 1)) {
      try decide(cases: cases(limit + 1, Self.today.adding(years: -10)), keptFor: 3)
    }
    #expect(try decide(cases: cases(limit - 1), keptFor: 3).count == 1)
    #expect(try decide(cases: [], keptFor: 3).count == 1)
  }

  @Test(arguments: [
    "", " \n", String(repeating: "法", count: 201), "at the wish of someone@example.org", "440604200802299224", "4406 0420 0802 2992 24",
    "tel. 138-0013-8000", "one\nother", "1234567",
  ])
  func `a ground that is none, or may name a person, is refused`(ground: String) {
    #expect(throws: IdentityRefusal.erasureGroundInvalid) { try Erasure(ground: ground) }
  }

  @Test(arguments: ["PIPL art. 47(1)", "个人信息保护法第四十七条第一款第一项", "令 2021 第 91 号", String(repeating: "法", count: 200)])
  func `a provision is a ground`(ground: String) throws {
    #expect(try Erasure(ground: ground).ground == ground)
  }
}

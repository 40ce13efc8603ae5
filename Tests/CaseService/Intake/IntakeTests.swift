import Bus
import CaseDomain
import Civics
import Contracts
import Testing

@testable import CaseService

@Suite("Other services' words in the domain's")
struct IntakeTests {
  @Test func `an item becomes what a case keeps of it`() throws {
    let item = try ItemSnapshot(SampleItems.disabilityFirst, for: .naturalPerson)
    #expect(item.code == "P027" && item.version == 1 && item.type == .confirmation && item.serves == .naturalPerson)
    #expect(item.promisedLimit == .workdays(15) && item.statutoryLimit == .workdays(20) && !item.isInstant)
    #expect(item.visit == VisitReason(code: "originals", text: "现场核验原件"))
    #expect(item.result == ItemResult(name: "残疾人证", certificateType: "ct046"))
    #expect(item.materials.map(\.certificateType) == ["ct027", "ct025", nil, nil, nil])
    #expect(item.materials.map(\.hasOriginal) == [true, true, false, true, false])
    #expect(item.numberingCode.count == 31)
  }

  @Test(arguments: [(TimeUnit.workday, PeriodUnit.workday), (.day, .calendarDay), (.month, .month), (.year, .year)])
  func `a limit keeps its unit`(unit: TimeUnit, period: PeriodUnit) throws {
    var item = SampleItems.forAll
    item.legal = TimeLimit.with {
      $0.value = 2
      $0.unit = unit
    }
    #expect(try ItemSnapshot(item, for: .naturalPerson).statutoryLimit == DurationLimit(2, period))
  }

  @Test func `an item for all serves whoever asks`() throws {
    for kind in CaseDomain.SubjectKind.allCases { #expect(try ItemSnapshot(SampleItems.forAll, for: kind).serves == kind) }
  }

  @Test func `an item without meaning is refused with the field`() {
    let changes: [(String, (inout Item) -> Void)] = [
      ("typeCode", { $0.typeCode = "" }), ("legal", { $0.legal = nil }), ("promised", { $0.promised?.value = -1 }),
      ("state", { $0.state = .unspecified }), ("target", { $0.target = .unspecified }),
    ]
    for (field, change) in changes {
      var item = SampleItems.forAll
      change(&item)
      #expect(throws: CaseRefusals.itemUnreadable.refusal("P900: \(field)")) { try ItemSnapshot(item, for: .naturalPerson) }
    }
  }

  @Test func `a material says whether it is needed, applies at times or may follow, and whether a declaration will do`() throws {
    var item = SampleItems.lenient
    var situational = SampleItems.identityCard
    situational.necessity = .conditional
    var silent = SampleItems.household
    silent.necessity = .unspecified
    item.materials += [situational, silent]
    let needs = try ItemSnapshot(item, for: .naturalPerson).materials
    #expect(needs.map(\.necessity) == [.required, .required, .mayFollow, .situational, .required])
    #expect(needs.map(\.acceptsDeclaration) == [false, true, false, false, false])
  }

  @Test func `a certificate of a holder who is not known here is not looked for`() throws {
    var item = SampleItems.disabilityRenewal
    item.materials[0].holder = "neighbour"
    item.materials[1].holder = "legal_representative"
    let needs = try ItemSnapshot(item, for: .naturalPerson).materials
    #expect(needs[0].certificateType == nil)
    #expect(needs[1].holder == .legalRepresentative)
  }

  @Test func `a certificate in doubt is no evidence`() {
    let entry = CertificateEntry.with {
      $0.id = "c"
      $0.type = "ct027"
      $0.state = .valid
      $0.validUntil = "2026-09-30"
    }
    #expect(HeldCertificate(entry) == HeldCertificate(id: "c", type: "ct027", validUntil: Day("2026-09-30")))
    var endless = entry
    endless.validUntil = ""
    #expect(HeldCertificate(endless)?.validUntil == nil && HeldCertificate(endless) != nil)
    var unreadable = entry
    unreadable.validUntil = "soon"
    #expect(HeldCertificate(unreadable) == nil)
    for state in Contracts.CertificateState.allCases where state != .valid {
      var other = entry
      other.state = state
      #expect(HeldCertificate(other)?.isUsable(on: Day("2026-09-01")!) != true)
    }
  }

  @Test func `a channel that the domain does not name is another`() {
    #expect(CaseChannel("web") == .web)
    #expect(CaseChannel("command-line") == .other)
  }

  @Test func `only those who act on cases have a capacity`() {
    let roles: [(Role, CaseRole?)] = [
      (.applicant, .applicant), (.clerk, .windowClerk), (.approver, .approver), (.service, .system), (.none, nil), (.auditor, nil),
      (.operator, nil),
    ]
    for (role, capacity) in roles { #expect(CaseRole(role) == capacity) }
    #expect(roles.count == Role.allCases.count)
  }
}

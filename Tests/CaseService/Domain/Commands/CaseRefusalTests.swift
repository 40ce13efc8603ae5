import CaseDomain
import Civics
import Testing

@Suite("Refusals")
struct CaseRefusalTests {
  static let all: [CaseRefusal] = [
    .roleMayNot(.applicant, .decide, allowed: [.approver]), .outOfOrder(.decide, in: .received, possible: []),
    .outOfOrder(.submit, in: nil, possible: [.begin]), .notTheApplicant,
    .verificationFirst(VisitReason(code: "originals", text: "现场核验原件")), .noVisitNeeded, .alreadyVerified, .notDecidedAtOnce, .nothingOwed,
    .noticePeriodRuns(until: CaseSample.day("2026-03-09")), .itemNotOpen(.paused), .itemNotOnApplication(.penalty),
    .wrongSubjectKind(serves: .legalPerson), .missingMaterials([CaseSample.form, CaseSample.household]),
    .materialsOwed([CaseSample.deathProof]),
    .materialNotAsked(["hkb"]), .emptyUpload(CaseSample.form), .declarationNotTaken(CaseSample.form), .paperNotTaken(CaseSample.form),
    .certificateNotUsable(CaseSample.identityCard), .tooMuchEvidence(limit: 200), .originalsNotSeen([CaseSample.diagnosis]),
    .groundsMissing,
    .textTooLong(limit: 4_000), .certificateNotRelied, .groundDoesNotStop(.siteCheck), .expectedTimeNotTold(most: 2_500),
    .tooManyStops(limit: 20),
    .extendedAlready(on: CaseSample.day("2026-03-09")), .extensionTooLate(due: CaseSample.day("2026-03-09")),
    .extensionTooLong(most: .workdays(10)), .notJoint,
    .notHeld(CaseSample.diagnosis),
    .tooManyDrafts(limit: 20), .draftChanged(revision: 2), .tooManyCorrections(limit: 5), .correctionUnclear,
    .correctionIncomplete([CaseSample.form]), .correctionTooLate(due: CaseSample.day("2026-03-09")),
    .correctionOver(due: CaseSample.day("2026-03-09")), .correctionRuns(until: CaseSample.day("2026-03-09")), .officeNotNamed,
    .feeUnknown("9"), .feeSettled(FeeCommandTests.charge), .feeDue([FeeCommandTests.charge], before: .delivery), .feeUnfit(.basis),
    .tooManyFees(limit: 50), .deliveryUnfit(.trackingNumber), .ratedAlready(on: CaseSample.day("2026-03-09")), .ratingUnfit(.measures),
    .nothingToPutRight,
    .unknownStep(known: []), .unknownStep(known: ["plan"]), .stepHeld("plan", by: "desk-1"), .stepNotOpen("site", waitsFor: ["plan"]),
    .stepNotOpen("plan", waitsFor: []), .stepsOpen(PlainFlow.flow), .stepOpposed(PlainFlow.flow), .stepNotEarlier("site", than: ""),
    .stepNotEarlier("site", than: "plan"), .stepOfOtherDepartment(PlainFlow.flow[0]),
    .caseOfOtherDepartment(office: "审批局"), .notDecidedByRule,
    .objectionTooLate(last: CaseSample.day("2026-05-06")), .objectionNotDue,
    .bundleUnfit(limit: 20),
  ]

  @Test func `every refusal says what is wrong in Chinese and in English`() {
    #expect(Set(Self.all.map(\.kind)) == Set(CaseRefusal.Kind.allCases))
    for refusal in Self.all {
      #expect(refusal.message.zh.contains { $0.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) } }, "\(refusal.kind)")
      #expect(refusal.message.en.contains { $0.isASCII && $0.isLetter }, "\(refusal.kind)")
    }
    #expect(Set(Self.all.map(\.message)).count == Self.all.count)
  }

  @Test func `missing materials are named in the message, each of them`() {
    let message = CaseRefusal.missingMaterials([CaseSample.form, CaseSample.household]).message
    #expect(message.zh.contains("申请表、居民户口簿"))
    #expect(message.en.contains("申请表 (sqb)") && message.en.contains("hkb"))
    // By their English names where they have some.
    let named = CaseRefusal.missingMaterials([MaterialNeed(id: "sqb", name: "申请表", englishName: "Application form")]).message
    #expect(named.zh.contains("申请表") && named.en.contains("Application form (sqb)") && !named.en.contains("申请表"))
  }

  @Test func `a step out of order names the state, those that fit, and what is possible in it`() {
    let message = CaseRefusal.outOfOrder(.decide, in: .received, possible: [.accept, .giveBack]).message
    #expect(message.zh == "已收件状态下不能“决定”，须为：已受理、审查中。现在可以：受理、退件。")
    #expect(message.en.hasSuffix("only while it is: accepted, in review; possible now: accept, return."))
  }

  @Test func `who can do nothing in a state is told who can do what, or that nothing is left to do`() {
    let decided = CaseRefusal.outOfOrder(.accept, in: .submitted, possible: []).message
    #expect(
      decided.en.contains(
        "the applicant may: hand in what is owed, withdraw; the window clerk may: take receipt, hand in what is owed"))
    #expect(!decided.en.contains("system"))
    let ended = CaseRefusal.outOfOrder(.withdraw, in: .withdrawn, possible: []).message
    #expect(ended.zh.hasSuffix("现在无可办步骤。") && ended.en.hasSuffix("nothing is possible now."))
  }

  @Test(arguments: CaseAct.allCases)
  func `the states in which an act fits are those of its rows`(act: CaseAct) {
    #expect(Set(CaseTransition.states(of: act)) == Set(CaseTransition.table.filter { $0.act == act }.map(\.from)))
  }
}

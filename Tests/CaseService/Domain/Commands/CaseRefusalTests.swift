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
    .extensionTooLong(most: .workdays(10)),
    .notHeld(CaseSample.diagnosis),
    .tooManyDrafts(limit: 20), .draftChanged(revision: 2), .tooManyCorrections(limit: 5), .correctionUnclear,
    .correctionIncomplete([CaseSample.form]), .correctionTooLate(due: CaseSample.day("2026-03-09")),
    .correctionOver(due: CaseSample.day("2026-03-09")), .correctionRuns(until: CaseSample.day("2026-03-09")), .officeNotNamed,
    .feeUnknown("9"), .feeSettled(FeeCommandTests.charge), .feeDue([FeeCommandTests.charge], before: .delivery), .feeUnfit(.basis),
    .tooManyFees(limit: 50), .deliveryUnfit(.trackingNumber), .ratedAlready(on: CaseSample.day("2026-03-09")), .ratingUnfit(.measures),
    .nothingToPutRight,
    .unknownStep(known: []), .unknownStep(known: ["plan"]), .stepHeld("plan", by: "desk-1"), .stepNotOpen("site", waitsFor: ["plan"]),
    .stepNotOpen("plan", waitsFor: []), .stepsOpen(PlainFlow.flow), .stepOpposed(PlainFlow.flow), .stepNotEarlier("site", than: ""),
    .stepNotEarlier("site", than: "plan"), .stepOfOtherDepartment(PlainFlow.flow[0]), .notDecidedByRule,
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
    #expect(message.en.contains("sqb") && message.en.contains("hkb"))
  }
}

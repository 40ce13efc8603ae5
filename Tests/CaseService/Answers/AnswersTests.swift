import Bus
import CaseDomain
import Civics
import Contracts
import Testing

@testable import CaseService

@Suite("The domain's words in the contract's")
struct AnswersTests {
  @Test func `every state has its own in the contract, and back`() {
    #expect(Set(CaseDomain.CaseState.allCases.map { Contracts.CaseState($0) }).count == CaseDomain.CaseState.allCases.count)
    for state in CaseDomain.CaseState.allCases { #expect(CaseDomain.CaseState(Contracts.CaseState(state)) == state) }
    #expect(CaseDomain.CaseState(Contracts.CaseState.unspecified) == nil)
  }

  static let refusals: [CaseRefusal] = {
    let need = CaseSample.diagnosis
    return [
      .roleMayNot(.applicant, .accept, allowed: [.windowClerk]), .outOfOrder(.decide, in: .received, possible: [.accept]), .notTheApplicant,
      .verificationFirst(VisitReason(code: "originals", text: "现场核验原件")), .noVisitNeeded, .alreadyVerified, .notDecidedAtOnce, .nothingOwed,
      .noticePeriodRuns(until: CaseSample.day("2026-09-08")), .itemNotOpen(.paused), .itemNotOnApplication(.penalty),
      .wrongSubjectKind(serves: .legalPerson), .missingMaterials([need]), .materialsOwed([need]), .materialNotAsked(["x"]),
      .emptyUpload(need),
      .declarationNotTaken(need), .paperNotTaken(need), .certificateNotUsable(need), .tooMuchEvidence(limit: 200),
      .originalsNotSeen([need]),
      .groundsMissing, .textTooLong(limit: 4000), .certificateNotRelied, .groundDoesNotStop(.siteCheck), .expectedTimeNotTold(most: 2_500),
      .tooManyStops(limit: 20),
      .extendedAlready(on: CaseSample.day("2026-03-09")), .extensionTooLate(due: CaseSample.day("2026-03-09")),
      .notHeld(need), .extensionTooLong(most: .workdays(10)), .notJoint, .tooManyDrafts(limit: 20), .draftChanged(revision: 2),
      .tooManyCorrections(limit: 5),
      .correctionUnclear, .correctionIncomplete([need]), .correctionTooLate(due: CaseSample.day("2026-03-09")),
      .correctionOver(due: CaseSample.day("2026-03-09")), .correctionRuns(until: CaseSample.day("2026-03-09")), .officeNotNamed,
      .feeUnknown("9"), .feeSettled(FeeCommandTests.charge), .feeDue([FeeCommandTests.charge], before: .delivery), .feeUnfit(.basis),
      .tooManyFees(limit: 50), .deliveryUnfit(.trackingNumber), .ratedAlready(on: CaseSample.day("2026-03-09")), .ratingUnfit(.measures),
      .nothingToPutRight, .unknownStep(known: ["plan"]), .stepHeld("plan", by: "desk-1"), .stepNotOpen("site", waitsFor: ["plan"]),
      .stepsOpen(PlainFlow.flow), .stepOpposed(PlainFlow.flow), .stepNotEarlier("site", than: "plan"), .notDecidedByRule,
      .stepOfOtherDepartment(PlainFlow.flow[0]), .caseOfOtherDepartment(office: "审批局"),
      .objectionTooLate(last: CaseSample.day("2026-05-06")), .objectionNotDue, .bundleUnfit(limit: 20),
    ]
  }()

  @Test func `every refusal of the domain stands in the registry and says its particulars in both languages`() {
    #expect(Set(Self.refusals.map(\.kind)) == Set(CaseRefusal.Kind.allCases))
    for refusal in Self.refusals {
      let told = refusal.refusal(about: "P027")
      #expect(Refusals.all.contains { $0.name == told.name && $0.code == told.code })
      #expect(told.detail.hasPrefix("P027: ") && told.detail.contains(refusal.message.zh) && told.detail.contains(refusal.message.en))
      #expect(!told.retry)
    }
  }

  @Test func `a step out of order comes with the methods of the steps that are possible`() {
    let refusal = CaseRefusal.outOfOrder(.decide, in: .received, possible: [.verify, .accept, .giveBack, .beginReview]).refusal(about: "x")
    #expect(refusal.detail.hasSuffix(" (case.verify, case.accept, case.giveBack, case.beginReview)"), "\(refusal.detail)")
    #expect(!CaseRefusal.outOfOrder(.decide, in: .archived, possible: []).refusal(about: "x").detail.contains("case."))
  }

  @Test func `missing grounds come with the method and the field in which they are stated`() {
    for (request, field) in [
      (Contracts.DecideCase.self as any Call.Type, "case.decide: grounds"), (GiveBack.self, "case.giveBack: grounds"),
      (Contracts.ExtendCase.self, "case.extend: reason"), (Contracts.ReturnStep.self, "case.returnStep: text"),
      (Contracts.AskHeld.self, "case.askHeld: reason"),
    ] { #expect(CaseRefusal.groundsMissing.refusal(about: "x", in: request).detail.hasSuffix(" (\(field))")) }
    #expect(!CaseRefusal.nothingOwed.refusal(about: "x", in: Contracts.DecideCase.self).detail.contains("case."))
  }

  @Test(arguments: [
    CaseAct.submit, .receive, .verify, .supply, .accept, .decide, .withdraw, .stopClock, .resumeClock, .extend, .askCorrection, .correct,
    .refuseAcceptance, .pointElsewhere, .giveBack, .referUpward, .annul, .deliver, .setFee, .payFee, .waiveFee, .rate, .putRight,
    .askHeld, .beginReview,
  ])
  func `an act that can be called has its method`(act: CaseAct) {
    #expect(act.method?.name == "case.\(act.rawValue)")
  }

  @Test(arguments: [
    (ItemSnapshot.State.paused, ItemRefusals.paused), (.withdrawn, ItemRefusals.withdrawn), (.draft, CaseRefusals.itemNotPublished),
    (.checked, CaseRefusals.itemNotPublished),
  ])
  func `an item that is not open is refused by its state`(state: ItemSnapshot.State, kind: RefusalKind) {
    #expect(CaseRefusal.itemNotOpen(state).registryKind == kind)
  }

  @Test func `codes and names of the registry are used once`() {
    #expect(Set(Refusals.all.map(\.code)).count == Refusals.all.count)
    #expect(Set(Refusals.all.map(\.name)).count == Refusals.all.count)
  }
}

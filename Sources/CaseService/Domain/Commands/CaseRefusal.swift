public import Civics

/// Why something asked of a case is not done, in the domain's own words. Nothing has happened when one is thrown.
public enum CaseRefusal: Error, Hashable, Sendable {
  // Who and when.
  case roleMayNot(CaseRole, CaseAct, allowed: [CaseRole])
  /// The act has no place in this state; `possible` are the acts that the same role has here.
  case outOfOrder(CaseAct, in: CaseState?, possible: [CaseAct])
  /// The applicant is not the one whose case it is.
  case notTheApplicant
  case verificationFirst(VisitReason)
  case noVisitNeeded
  case alreadyVerified
  case notDecidedAtOnce
  case nothingOwed
  case noticePeriodRuns(until: Day)

  // The item.
  case itemNotOpen(ItemSnapshot.State)
  case itemNotOnApplication(ItemType)
  case wrongSubjectKind(serves: SubjectKind)

  // The materials.
  case missingMaterials([MaterialNeed])
  case materialsOwed([MaterialNeed])
  /// The ids given that the item, or this step, does not ask for.
  case materialNotAsked([String])
  case emptyUpload(MaterialNeed)
  case declarationNotTaken(MaterialNeed)
  case paperNotTaken(MaterialNeed)
  case certificateNotUsable(MaterialNeed)
  case tooMuchEvidence(limit: Int)
  case originalsNotSeen([MaterialNeed])
  /// The case does not rely on the certificate.
  case certificateNotRelied
  /// What is not held may be asked for without a reason.
  case notHeld(MaterialNeed)

  // The clock.
  /// The law does not leave out the time of this ground; a public notice's it does where a special law is named.
  case groundDoesNotStop(ClockGround)
  /// How long the stop is expected to take is not told, in workdays from 1 to `most`.
  case expectedTimeNotTold(most: Int)
  case tooManyStops(limit: Int)
  case extendedAlready(on: Day)
  /// The period was over on `due`; what is over cannot be extended.
  case extensionTooLate(due: Day)
  case extensionTooLong(most: DurationLimit)
  /// Offices do not handle the case jointly, so that its extension is for the head of the office alone.
  case notJoint

  // Drafts, corrections and endings.
  case tooManyDrafts(limit: Int)
  /// Someone has saved it meanwhile; `revision` is how it stands.
  case draftChanged(revision: Int)
  case tooManyCorrections(limit: Int)
  /// Each material is named once, with what is wrong with it.
  case correctionUnclear
  /// Known to be missing, and not named.
  case correctionIncomplete([MaterialNeed])
  /// The notice period was over on `due`, and the case counts as accepted.
  case correctionTooLate(due: Day)
  /// The applicant's own limit was over on `due`.
  case correctionOver(due: Day)
  case correctionRuns(until: Day)
  case officeNotNamed

  // Fees, delivery and rating.
  case feeUnknown(String)
  case feeSettled(CaseFee)
  /// Still to be paid before a step.
  case feeDue([CaseFee], before: FeeDue)
  case feeUnfit(FeeFault)
  case tooManyFees(limit: Int)
  case deliveryUnfit(DeliveryFault)
  case ratedAlready(on: Day)
  case ratingUnfit(RatingFault)
  case nothingToPutRight

  // The departments' steps.
  /// The case has no such step; `known` are the codes of those that it has.
  case unknownStep(known: [String])
  case stepHeld(String, by: String)
  /// It is finished, or waits for the steps named.
  case stepNotOpen(String, waitsFor: [String])
  case stepsOpen([DepartmentStep])
  case stepOpposed([DepartmentStep])
  /// It is not finished, or the other does not wait for it; an empty other is the decision.
  case stepNotEarlier(String, than: String)
  case stepOfOtherDepartment(DepartmentStep)
  /// The case is of another department's item; `office` is whose.
  case caseOfOtherDepartment(office: String)

  // Decisions by rule.
  case notDecidedByRule
  case objectionTooLate(last: Day)
  /// One was made already, or none waits for an answer.
  case objectionNotDue

  // Bundles.
  /// A bundle has two items to so many, each once.
  case bundleUnfit(limit: Int)

  // The words.
  case groundsMissing
  case textTooLong(limit: Int)
}

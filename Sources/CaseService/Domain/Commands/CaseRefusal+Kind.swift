extension CaseRefusal {
  /// The refusal without its particulars: what a registry of refusals has one entry for.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case roleMayNot, outOfOrder, notTheApplicant, verificationFirst, noVisitNeeded, alreadyVerified, notDecidedAtOnce, nothingOwed
    case noticePeriodRuns, itemNotOpen, itemNotOnApplication, wrongSubjectKind, missingMaterials, materialsOwed, materialNotAsked
    case emptyUpload, declarationNotTaken, paperNotTaken, certificateNotUsable, tooMuchEvidence, originalsNotSeen, groundsMissing
    case textTooLong, certificateNotRelied
    case groundDoesNotStop, expectedTimeNotTold, tooManyStops, extendedAlready, extensionTooLate, extensionTooLong, notJoint
    case notHeld
    case tooManyDrafts, draftChanged, tooManyCorrections, correctionUnclear, correctionIncomplete, correctionTooLate, correctionOver
    case correctionRuns, officeNotNamed
    case feeUnknown, feeSettled, feeDue, feeUnfit, tooManyFees, deliveryUnfit, ratedAlready, ratingUnfit, nothingToPutRight
    case unknownStep, stepHeld, stepNotOpen, stepsOpen, stepOpposed, stepNotEarlier, stepOfOtherDepartment, caseOfOtherDepartment
    case notDecidedByRule, objectionTooLate, objectionNotDue, bundleUnfit
  }

  public var kind: Kind {
    switch self {
    case .roleMayNot: .roleMayNot
    case .outOfOrder: .outOfOrder
    case .notTheApplicant: .notTheApplicant
    case .verificationFirst: .verificationFirst
    case .noVisitNeeded: .noVisitNeeded
    case .alreadyVerified: .alreadyVerified
    case .notDecidedAtOnce: .notDecidedAtOnce
    case .nothingOwed: .nothingOwed
    case .noticePeriodRuns: .noticePeriodRuns
    case .itemNotOpen: .itemNotOpen
    case .itemNotOnApplication: .itemNotOnApplication
    case .wrongSubjectKind: .wrongSubjectKind
    case .missingMaterials: .missingMaterials
    case .materialsOwed: .materialsOwed
    case .materialNotAsked: .materialNotAsked
    case .emptyUpload: .emptyUpload
    case .declarationNotTaken: .declarationNotTaken
    case .paperNotTaken: .paperNotTaken
    case .certificateNotUsable: .certificateNotUsable
    case .tooMuchEvidence: .tooMuchEvidence
    case .originalsNotSeen: .originalsNotSeen
    case .groundsMissing: .groundsMissing
    case .textTooLong: .textTooLong
    case .certificateNotRelied: .certificateNotRelied
    case .groundDoesNotStop: .groundDoesNotStop
    case .expectedTimeNotTold: .expectedTimeNotTold
    case .tooManyStops: .tooManyStops
    case .extendedAlready: .extendedAlready
    case .extensionTooLate: .extensionTooLate
    case .extensionTooLong: .extensionTooLong
    case .notJoint: .notJoint
    case .notHeld: .notHeld
    case .tooManyDrafts: .tooManyDrafts
    case .draftChanged: .draftChanged
    case .tooManyCorrections: .tooManyCorrections
    case .correctionUnclear: .correctionUnclear
    case .correctionIncomplete: .correctionIncomplete
    case .correctionTooLate: .correctionTooLate
    case .correctionOver: .correctionOver
    case .correctionRuns: .correctionRuns
    case .officeNotNamed: .officeNotNamed
    case .feeUnknown: .feeUnknown
    case .feeSettled: .feeSettled
    case .feeDue: .feeDue
    case .feeUnfit: .feeUnfit
    case .tooManyFees: .tooManyFees
    case .deliveryUnfit: .deliveryUnfit
    case .ratedAlready: .ratedAlready
    case .ratingUnfit: .ratingUnfit
    case .nothingToPutRight: .nothingToPutRight
    case .unknownStep: .unknownStep
    case .stepHeld: .stepHeld
    case .stepNotOpen: .stepNotOpen
    case .stepsOpen: .stepsOpen
    case .stepOpposed: .stepOpposed
    case .stepNotEarlier: .stepNotEarlier
    case .stepOfOtherDepartment: .stepOfOtherDepartment
    case .caseOfOtherDepartment: .caseOfOtherDepartment
    case .notDecidedByRule: .notDecidedByRule
    case .objectionTooLate: .objectionTooLate
    case .objectionNotDue: .objectionNotDue
    case .bundleUnfit: .bundleUnfit
    }
  }
}

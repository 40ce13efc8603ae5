extension CaseRefusal {
  /// The refusal without its particulars: what a registry of refusals has one entry for.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case roleMayNot, outOfOrder, notTheApplicant, verificationFirst, noVisitNeeded, alreadyVerified, notDecidedAtOnce, nothingOwed
    case noticePeriodRuns, itemNotOpen, itemNotOnApplication, wrongSubjectKind, missingMaterials, materialsOwed, materialNotAsked
    case emptyUpload, declarationNotTaken, paperNotTaken, certificateNotUsable, tooMuchEvidence, originalsNotSeen, groundsMissing
    case textTooLong, certificateNotRelied
    case groundDoesNotStop, expectedTimeNotTold, tooManyStops, extendedAlready, extensionTooLate, extensionTooLong
    case unknownStep, stepHeld, stepNotOpen, stepsOpen, stepOpposed, stepNotEarlier
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
    case .unknownStep: .unknownStep
    case .stepHeld: .stepHeld
    case .stepNotOpen: .stepNotOpen
    case .stepsOpen: .stepsOpen
    case .stepOpposed: .stepOpposed
    case .stepNotEarlier: .stepNotEarlier
    case .notDecidedByRule: .notDecidedByRule
    case .objectionTooLate: .objectionTooLate
    case .objectionNotDue: .objectionNotDue
    case .bundleUnfit: .bundleUnfit
    }
  }
}

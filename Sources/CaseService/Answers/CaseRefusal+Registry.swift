import Bus
import CaseDomain
import Civics
import Contracts

extension CaseRefusal {
  /// The refusal as callers see it: the registry's row, and the particulars in both languages.
  ///
  /// - Parameters:
  ///   - subject: The item or the case that it is about.
  ///   - request: What was asked, so that the field at fault is named where grounds are missing; nil: unnamed.
  func refusal(about subject: String, in request: (any Call.Type)? = nil) -> Refusal {
    registryKind.refusal("\(subject): \(message.zh) \(message.en)\(methods)\(request.map(field) ?? "")")
  }

  /// The field in which grounds are stated.
  private func field(of request: any Call.Type) -> String {
    guard self == .groundsMissing else { return "" }
    let names = FieldDescription.fields(of: request).map(\.name)
    let field = ["grounds", "reason", "text"].first(where: names.contains)
    return field.map { " (\(request.method.name): \($0))" } ?? ""
  }

  /// The methods that take the steps which are possible instead, where there are any.
  private var methods: String {
    guard case .outOfOrder(_, _, let possible) = self else { return "" }
    let names = possible.compactMap(\.method).map(\.name)
    return names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
  }

  var registryKind: RefusalKind {
    switch self {
    case .roleMayNot: CaseRefusals.roleNotAllowed
    case .outOfOrder: CaseRefusals.stepOutOfOrder
    case .notTheApplicant: CaseRefusals.notOwnCase
    case .verificationFirst: CaseRefusals.verificationFirst
    case .noVisitNeeded: CaseRefusals.noVisitNeeded
    case .alreadyVerified: CaseRefusals.alreadyVerified
    case .notDecidedAtOnce: CaseRefusals.notDecidedAtOnce
    case .nothingOwed: CaseRefusals.nothingOwed
    case .noticePeriodRuns: CaseRefusals.noticePeriodRuns
    case .itemNotOpen(.paused): ItemRefusals.paused
    case .itemNotOpen(.withdrawn): ItemRefusals.withdrawn
    case .itemNotOpen: CaseRefusals.itemNotPublished
    case .itemNotOnApplication: CaseRefusals.notApplicable
    case .wrongSubjectKind: ItemRefusals.wrongTarget
    case .missingMaterials: CaseRefusals.materialMissing
    case .materialsOwed: CaseRefusals.materialsOwed
    case .materialNotAsked: CaseRefusals.unknownMaterial
    case .emptyUpload, .declarationNotTaken, .paperNotTaken, .certificateNotUsable: CaseRefusals.badEvidence
    case .tooMuchEvidence: CaseRefusals.tooMuchEvidence
    case .originalsNotSeen: CaseRefusals.originalsNotSeen
    case .groundsMissing: CaseRefusals.groundsMissing
    case .textTooLong: CaseRefusals.textTooLong
    case .certificateNotRelied: CaseRefusals.certificateNotRelied
    case .groundDoesNotStop: CaseRefusals.groundDoesNotStop
    case .expectedTimeNotTold: CaseRefusals.expectedTimeNotTold
    case .tooManyStops: CaseRefusals.tooManyStops
    case .extendedAlready: CaseRefusals.extendedAlready
    case .extensionTooLate: CaseRefusals.extensionTooLate
    case .extensionTooLong: CaseRefusals.extensionTooLong
    case .notJoint: CaseRefusals.notJoint
    case .notHeld: CaseRefusals.notHeld
    case .tooManyDrafts: CaseRefusals.tooManyDrafts
    case .draftChanged: CaseRefusals.draftChanged
    case .tooManyCorrections: CaseRefusals.tooManyCorrections
    case .correctionUnclear: CaseRefusals.correctionUnclear
    case .correctionIncomplete: CaseRefusals.correctionIncomplete
    case .correctionTooLate: CaseRefusals.correctionTooLate
    case .correctionOver: CaseRefusals.correctionOver
    case .correctionRuns: CaseRefusals.correctionRuns
    case .officeNotNamed: CaseRefusals.officeNotNamed
    case .feeUnknown: CaseRefusals.feeUnknown
    case .feeSettled: CaseRefusals.feeSettled
    case .feeDue: CaseRefusals.feeDue
    case .feeUnfit: CaseRefusals.feeUnfit
    case .tooManyFees: CaseRefusals.tooManyFees
    case .deliveryUnfit: CaseRefusals.deliveryUnfit
    case .ratedAlready: CaseRefusals.ratedAlready
    case .ratingUnfit: CaseRefusals.ratingUnfit
    case .nothingToPutRight: CaseRefusals.nothingToPutRight
    case .unknownStep: CaseRefusals.unknownStep
    case .stepHeld: CaseRefusals.stepHeld
    case .stepNotOpen: CaseRefusals.stepNotOpen
    case .stepsOpen: CaseRefusals.stepsOpen
    case .stepOpposed: CaseRefusals.stepOpposed
    case .stepNotEarlier: CaseRefusals.stepNotEarlier
    case .stepOfOtherDepartment: CaseRefusals.stepOfOtherDepartment
    case .caseOfOtherDepartment: CaseRefusals.caseOfOtherDepartment
    case .notDecidedByRule: CaseRefusals.notDecidedByRule
    case .objectionTooLate: CaseRefusals.objectionTooLate
    case .objectionNotDue: CaseRefusals.objectionNotDue
    case .bundleUnfit: CaseRefusals.bundleUnfit
    }
  }
}

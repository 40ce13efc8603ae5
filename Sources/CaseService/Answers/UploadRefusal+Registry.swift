import Bus
import CaseDomain
import Civics
import Contracts

extension UploadRefusal {
  /// The refusal as callers see it: the registry's row, and the particulars in both languages.
  var refusal: Refusal { registryKind.refusal("\(message.zh) \(message.en)") }

  var registryKind: RefusalKind {
    switch self {
    case .nothing, .nameUnfit, .digestUnfit, .misplaced, .partOfOtherLength: BusRefusals.badRequest
    case .tooLarge: CaseRefusals.uploadTooLarge
    case .typeNotTaken, .typeDiffers: CaseRefusals.uploadWrongType
    case .tooMany: CaseRefusals.uploadsTooMany
    case .subjectFull: CaseRefusals.uploadsUnused
    case .bringerFull: CaseRefusals.uploadsUnfiled
    case .inDraft: CaseRefusals.uploadInDraft
    case .partDiffers, .digestDiffers: CaseRefusals.uploadChanged
    case .ended: CaseRefusals.uploadEnded
    case .partsMissing, .endsEarly: CaseRefusals.uploadCutOff
    case .unsafe: CaseRefusals.uploadUnsafe
    case .foreign: CaseRefusals.uploadForeign
    case .expired: CaseRefusals.uploadExpired
    case .unfinished: CaseRefusals.uploadUnfinished
    case .notReusable: CaseRefusals.reuseNotAllowed
    }
  }
}

/// What `body` gives; a refusal of the domain is told in the registry's words.
func refusingUpload<Result>(_ body: () throws(UploadRefusal) -> Result) throws(Refusal) -> Result {
  do throws(UploadRefusal) {
    return try body()
  } catch {
    throw error.refusal
  }
}

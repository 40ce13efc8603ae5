import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// The uploads that a request offers as evidence, each looked at in the transaction that takes it.
enum OfferedFiles {
  /// - Parameters:
  ///   - subject: who applies, under any of their ids.
  ///   - caseID: the case that is to rely on them; nil: one that is filed now.
  ///   - now: microseconds since 1970.
  /// - Returns: The files by their uploads' ids.
  /// - Throws: `case.uploadUnknown`, `.uploadForeign`, `.uploadExpired`, `.uploadUnfinished`, `.reuseNotAllowed`.
  static func named(
    in evidence: [Contracts.Evidence], of subject: String, for caseID: String? = nil, at now: Int, in transaction: ReadTransaction
  ) throws -> [String: UploadedFile] {
    let offers = evidence.filter { !$0.upload.isEmpty }
    guard !offers.isEmpty else { return [:] }
    guard offers.count <= CaseLimits.evidence else { throw CaseRefusals.tooMuchEvidence.refusal("\(CaseLimits.evidence)") }
    let subjects = try MergedSubjectTable.ids(of: subject, in: transaction)
    var files: [String: UploadedFile] = [:]
    for offer in offers where files[offer.upload] == nil {
      let upload = try UploadTable.known(offer.upload, in: transaction)
      let offered = FileOffer(
        upload.file, isApplicants: subjects.contains(upload.subject), isFinished: upload.stage == .finished,
        hasExpired: upload.hasExpired(at: now), isReusable: upload.isReusable,
        isUsedElsewhere: try FileUseTable.isUsed(upload.id, otherThanBy: caseID, in: transaction))
      files[offer.upload] = try refusingUpload { () throws(UploadRefusal) in try offered.taken() }
    }
    return files
  }
}

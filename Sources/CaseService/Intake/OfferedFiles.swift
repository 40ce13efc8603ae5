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
    try known(evidence.map(\.upload).filter { !$0.isEmpty }, of: subject, for: caseID, at: now, in: transaction)
  }

  /// Looks again at the uploads of a draft, which may have expired, or come to be of another case, since it was saved.
  /// - Parameter now: microseconds since 1970.
  /// - Throws: What ``named(in:of:for:at:in:)`` throws.
  static func check(_ draft: CaseDraft, at now: Int, in transaction: ReadTransaction) throws {
    _ = try known(draft.evidence.compactMap { $0.file?.id }, of: draft.subject, for: nil, at: now, in: transaction)
  }

  private static func known(
    _ offers: [String], of subject: String, for caseID: String?, at now: Int, in transaction: ReadTransaction
  ) throws -> [String: UploadedFile] {
    guard !offers.isEmpty else { return [:] }
    guard offers.count <= CaseLimits.evidence else { throw CaseRefusals.tooMuchEvidence.refusal("\(CaseLimits.evidence)") }
    let subjects = try MergedSubjectTable.ids(of: subject, in: transaction)
    var files: [String: UploadedFile] = [:]
    for offer in offers where files[offer] == nil {
      let upload = try UploadTable.known(offer, in: transaction)
      let offered = FileOffer(
        upload.file, isApplicants: subjects.contains(upload.subject), isFinished: upload.stage == .finished,
        hasExpired: upload.hasExpired(at: now), isReusable: upload.isReusable,
        isUsedElsewhere: try FileUseTable.isUsed(upload.id, otherThanBy: caseID, in: transaction))
      files[offer] = try refusingUpload { () throws(UploadRefusal) in try offered.taken() }
    }
    return files
  }
}

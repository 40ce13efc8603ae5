import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// `case.cancelUpload`: a file on which no case relies, and which no draft names, is forgotten.
struct CancelUploadOperation: Command {
  typealias Request = CancelUpload

  static let isDoneForAnother = true

  let environment: ServiceEnvironment

  nonisolated(nonsending) func gather(_ request: CancelUpload, _ context: CallContext) async throws {
    _ = try await UploadDoor(environment: environment).upload(request.id, context)
  }

  func decide(_ request: CancelUpload, _ gathered: Void, _ unit: WorkUnit) throws -> UploadProgress {
    let upload = try UploadTable.known(request.id, in: unit.transaction).current(at: unit.at)
    guard try !FileUseTable.isUsed(upload.id, otherThanBy: nil, in: unit.transaction) else { throw UploadRefusal.ended.refusal }
    guard try DraftFiles.end(of: upload, at: unit.at, in: unit.transaction) == nil else { throw UploadRefusal.inDraft.refusal }
    try UploadTable.remove(upload, at: Int64(unit.at), in: unit.transaction)
    return UploadProgress.with {
      $0.id = upload.id
      $0.size = upload.size
      $0.partSize = UploadLimits.partSize
    }
  }
}

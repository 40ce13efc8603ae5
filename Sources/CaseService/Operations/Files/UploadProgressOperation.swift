import Bus
import Contracts
import ServiceKit
import Store

/// `case.uploadProgress`: what of a file is here, and what is still to come.
struct UploadProgressOperation: BusOperation {
  let environment: ServiceEnvironment

  nonisolated(nonsending) func handle(_ request: ReadUploadProgress, _ context: CallContext) async throws -> UploadProgress {
    let upload = try await UploadDoor(environment: environment).upload(request.id, context)
    return upload.progress(try await environment.store.read { try FileRowTable.rows(at: upload.id, in: $0) })
  }
}

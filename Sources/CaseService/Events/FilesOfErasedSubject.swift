import Bus
import Contracts
import ServiceKit

/// A subject was erased: its files go, with their names and with who has read them. What cases keep of them, their digests, names nobody. A content
/// that another subject has brought as well stays theirs.
struct FilesOfErasedSubject: EventReaction {
  let stream = "identity"
  let kinds = ["identity.subjectErased"]

  nonisolated(nonsending) func gather(_ event: Event, _ bus: any Caller) async throws -> String {
    try SubjectErased(decoding: event.payload).subject
  }

  func apply(_ event: Event, _ subject: String, _ unit: WorkUnit) throws {
    // Each page is gone before the next is read.
    while true {
      let uploads = try UploadTable.all(of: subject, limit: 100, in: unit.transaction)
      guard !uploads.isEmpty else { return }
      for upload in uploads {
        try UploadTable.remove(upload, at: Int64(unit.at), in: unit.transaction)
        try ContentTable.hasten(upload.digest, at: Int64(unit.at), in: unit.transaction)
      }
    }
  }
}

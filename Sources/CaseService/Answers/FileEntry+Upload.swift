import CaseDomain
import Contracts
import ServiceKit
import Store

extension FileEntry {
  /// A file with what is told of it.
  /// - Parameter seal: opens its name; nil where the answer is kept, as those of commands are, and the name must not stand there in the clear.
  init(_ upload: KeptUpload, _ seal: FileSeal? = nil, in transaction: ReadTransaction) throws {
    self.init()
    id = upload.id
    name = try seal?.name(upload.name, of: upload.id) ?? ""
    type = upload.type.mediaType
    size = upload.size
    digest = upload.digest
    stage = UploadStage(upload.stage)
    reusable = upload.isReusable
    begunAt = Int(upload.begunAt)
    expiresAt = upload.expiresAt == KeptUpload.never ? 0 : Int(upload.expiresAt)
    uses = try FileUseTable.uses(of: upload.id, in: transaction)
    reads = try FileReadTable.readings(of: upload.id, in: transaction)
  }
}

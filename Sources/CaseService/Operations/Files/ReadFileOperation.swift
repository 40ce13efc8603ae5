import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// `case.readFile`: a part of a file, once the reading is on record.
struct ReadFileOperation: BusOperation {
  static let most = 2 * UploadLimits.partSize

  let environment: ServiceEnvironment
  let vault: FileVault

  nonisolated(nonsending) func handle(_ request: ReadFile, _ context: CallContext) async throws -> FilePart {
    guard request.offset >= 0, request.limit >= 0 else { throw BusRefusals.badRequest.refusal("offset, limit", fits: FieldFit.place) }
    let read = try PersonalRead(request.purpose, by: context.principal)
    let purpose = request.purpose ?? Purpose()
    let upload = try await FileAccess(environment: environment).file(request.id, read, purpose, context)
    let seal = try await vault.seal()
    try await record(purpose, of: upload, isBeginning: request.offset == 0, context)
    let limit = request.limit == 0 ? Self.most : min(request.limit, Self.most)
    let bytes = try await bytes(of: upload, from: min(request.offset, upload.size), limit: limit, seal)
    return try FilePart.with {
      $0.id = upload.id
      $0.name = try seal.name(upload.name, of: upload.id)
      $0.type = upload.type.mediaType
      $0.size = upload.size
      $0.digest = upload.digest
      $0.offset = request.offset
      $0.bytes = bytes
    }
  }

  /// Puts the reading on record, unless it goes on one that is.
  private nonisolated(nonsending) func record(
    _ purpose: Purpose, of upload: KeptUpload, isBeginning: Bool, _ context: CallContext
  ) async throws {
    let principal = context.principal
    let now = environment.clock.microseconds()
    if !isBeginning {
      let isGoingOn = try await environment.store.read {
        try FileReadTable.isGoingOn(purpose, of: upload.id, by: principal, at: now, in: $0)
      }
      if isGoingOn { return }
    }
    let (proof, key) = (context.proof, context.key)
    try await environment.store.write { [environment] transaction in
      let unit = WorkUnit(transaction, principal: principal, proof: proof, cause: key, environment: environment)
      try FileReadTable.append(purpose, of: upload, by: principal, in: unit)
    }
  }

  private nonisolated(nonsending) func bytes(
    of upload: KeptUpload, from offset: Int, limit: Int, _ seal: FileSeal
  ) async throws -> [UInt8] {
    let end = min(offset + limit, upload.size)
    guard offset < end else { return [] }
    let rows = offset / UploadLimits.partSize...(end - 1) / UploadLimits.partSize
    let (place, sealed) = try await environment.store.read { transaction in
      guard let place = try ContentTable.place(of: upload.digest, in: transaction) else {
        throw CaseRefusals.uploadUnknown.refusal("upload")
      }
      return (place, try rows.map { try FileRowTable.find(place, row: $0, in: transaction) })
    }
    var bytes: [UInt8] = []
    for (row, sealed) in zip(rows, sealed) {
      guard let sealed else { throw CaseRefusals.uploadUnknown.refusal("upload") }
      bytes += try seal.open(sealed, .row(place, row))
    }
    let first = offset - rows.lowerBound * UploadLimits.partSize
    return Array(bytes[first..<first + end - offset])
  }
}

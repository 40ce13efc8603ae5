import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// `case.beginUpload`: one file, whose content follows in parts.
struct BeginUploadOperation: Command {
  typealias Request = BeginUpload

  static let isDoneForAnother = true

  struct Gathered: Sendable {
    let claim: UploadClaim
    let id: String
    /// The name, sealed.
    let name: [UInt8]
  }

  let environment: ServiceEnvironment
  let vault: FileVault

  nonisolated(nonsending) func gather(_ request: BeginUpload, _ context: CallContext) async throws -> Gathered {
    guard !request.subject.isEmpty, !request.subject.utf8.contains(0) else {
      throw BusRefusals.badRequest.refusal("subject", fits: FieldFit.subject)
    }
    let claim = try refusingUpload { () throws(UploadRefusal) in
      try UploadClaim(name: request.name, mediaType: request.type, size: request.size, digest: request.digest)
    }
    try await UploadDoor(environment: environment).check(request.subject, context)
    let id = environment.newID().description
    let name = try vault.sealed(Array(claim.name.utf8), .name(id), await vault.seal())
    return Gathered(claim: claim, id: id, name: name)
  }

  func decide(_ request: BeginUpload, _ gathered: Gathered, _ unit: WorkUnit) throws -> UploadTicket {
    let subjects = try MergedSubjectTable.ids(of: request.subject, in: unit.transaction)
    guard try UploadTable.countOfUnfinished(of: subjects, at: unit.at, in: unit.transaction) < UploadLimits.unfinished else {
      throw UploadRefusal.tooMany(limit: UploadLimits.unfinished).refusal
    }
    let claim = gathered.claim
    let taken = try UploadTable.unused(of: subjects, at: unit.at, in: unit.transaction)
    let brought = try UploadTable.unused(broughtBy: unit.principal, at: unit.at, in: unit.transaction)
    try refusingUpload { () throws(UploadRefusal) in try claim.check(beside: taken, of: brought) }
    let upload = KeptUpload(
      id: gathered.id, subject: request.subject, name: gathered.name, type: claim.type, size: claim.size, digest: claim.digest,
      stage: .receiving, isReusable: request.reusable, begunAt: Int64(unit.at), expiresAt: Int64(unit.at + UploadLimits.unfinishedLife))
    try UploadTable.insert(upload, broughtBy: unit.principal, in: unit.transaction)
    return UploadTicket.with {
      $0.id = upload.id
      $0.partSize = UploadLimits.partSize
      $0.parts = claim.plan.parts
      $0.expiresAt = Int(upload.expiresAt)
    }
  }
}

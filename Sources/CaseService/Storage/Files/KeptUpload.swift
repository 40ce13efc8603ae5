import Bus
import CaseDomain
import Contracts

/// An upload as the tables keep it.
struct KeptUpload: Sendable {
  enum Stage: String {
    /// Parts are taken in.
    case receiving
    case finished
    /// Its time is over: the name and the content are gone, and it is told for a while that it expired.
    case expired
  }

  /// A moment that never comes: a case relies on it.
  static let never = Int64.max

  let id: String
  let subject: String
  /// Sealed; empty where it was taken out.
  let name: [UInt8]
  let type: FileType
  let size: Int
  let digest: String
  let stage: Stage
  let isReusable: Bool
  /// Microseconds since 1970.
  let begunAt: Int64
  let expiresAt: Int64

  var plan: UploadPlan { UploadPlan(size: size) }

  var file: UploadedFile { UploadedFile(id: id, digest: digest, type: type, size: size) }

  func hasExpired(at now: Int) -> Bool { stage == .expired || expiresAt <= Int64(now) }

  /// The same, where it has not expired.
  /// - Throws: `case.uploadExpired`.
  func current(at now: Int) throws -> KeptUpload {
    if hasExpired(at: now) { throw UploadRefusal.expired.refusal }
    return self
  }

  /// The same, where it takes parts.
  /// - Throws: `case.uploadEnded`, `case.uploadExpired`.
  func receiving(at now: Int) throws -> KeptUpload {
    guard try current(at: now).stage == .receiving else { throw UploadRefusal.ended.refusal }
    return self
  }

  /// How far it has come.
  /// - Parameter parts: those that are here.
  func progress(_ parts: Set<Int>) -> UploadProgress {
    UploadProgress.with {
      $0.id = id
      $0.stage = UploadStage(stage)
      $0.size = size
      $0.received = stage == .receiving ? plan.received(parts) : size
      $0.missing = stage == .receiving ? Array(plan.missing(parts).prefix(UploadLimits.missingTold)) : []
      $0.partSize = UploadLimits.partSize
      $0.expiresAt = expiresAt == Self.never ? 0 : Int(expiresAt)
      $0.digest = digest
    }
  }
}

extension UploadStage {
  init(_ stage: KeptUpload.Stage) {
    self =
      switch stage {
      case .receiving: .receiving
      case .finished: .finished
      case .expired: .unspecified
      }
  }
}

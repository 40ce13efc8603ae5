import CaseDomain
import ServiceKit
import Store

/// Forgets uploads whose time is over, and contents to which nobody refers any more.
struct UploadSweep: PeriodicDuty {
  /// How often it is looked for.
  static let interval = Duration.seconds(60)

  let environment: ServiceEnvironment

  /// What logs of starting and stopping call it.
  var description: String { "upload sweep" }
  var failure: String { "uploads whose time is over could not be forgotten" }

  func perform() async throws { while try await forget() {} }

  /// Forgets one upload or one content, so that nobody who writes waits long for it.
  /// - Returns: Whether there was anything.
  func forget() async throws -> Bool {
    let now = environment.clock.microseconds()
    // A read first: to find that there is nothing to do must keep no writer waiting.
    let isDue = try await environment.store.read { transaction in
      try !UploadTable.over(at: now, limit: 1, in: transaction).isEmpty || ContentTable.free(at: now, in: transaction) != nil
    }
    guard isDue else { return false }
    try await environment.store.write { transaction in
      if let upload = try UploadTable.over(at: now, limit: 1, in: transaction).first {
        if upload.stage == .expired {
          try UploadTable.remove(upload, at: Int64(now), in: transaction)
        } else if let end = try DraftFiles.end(of: upload, at: now, in: transaction) {
          // Saved before drafts kept what they name.
          try UploadTable.prolong(upload.id, until: end, in: transaction)
        } else {
          try UploadTable.expire(upload, until: Int64(now + UploadLimits.unusedLife), at: Int64(now), in: transaction)
        }
      } else if let content = try ContentTable.free(at: now, in: transaction) {
        try ContentTable.remove(content, in: transaction)
      }
    }
    return true
  }
}

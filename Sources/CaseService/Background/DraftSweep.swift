import Bus
import CaseDomain
import ServiceKit
import Store

/// Discards drafts that have expired: the applicant was told the day with each saving. The files go with them that nobody else names.
struct DraftSweep: PeriodicDuty {
  /// How often it is looked for.
  static let interval = Duration.seconds(600)

  let environment: ServiceEnvironment

  /// What logs of starting and stopping call it.
  var description: String { "sweep of drafts" }
  var failure: String { "drafts that have expired could not be discarded" }

  func perform() async throws { while try await discard() > 0 {} }

  /// Discards some: nobody who writes waits long for it.
  /// - Returns: how many.
  @discardableResult
  func discard() async throws -> Int {
    let today = environment.today
    // A read first: to find that there is nothing to do must keep no writer waiting.
    guard try await !environment.store.read({ try CaseDraftTable.expired(before: today, limit: 1, in: $0) }).isEmpty else { return 0 }
    let now = environment.clock.microseconds()
    return try await environment.store.write { transaction in
      var (discarded, files) = (0, 0)
      for (id, expired) in try CaseDraftTable.expired(before: today, limit: CaseLimits.draftsPerWrite, in: transaction) {
        try CaseDraftTable.remove(id, in: transaction)
        discarded += 1
        // What one names that cannot be read goes when its own time is over.
        guard let draft = expired else { continue }
        do {
          try DraftFiles.take(with: draft, at: now, in: transaction) { upload in
            // That they expired is told for a while, as with those that no draft named.
            try UploadTable.expire(upload, until: Int64(now + UploadLimits.unusedLife), at: Int64(now), in: transaction)
          }
        } catch let error where error is KeptCaseFault || error is WireError {
          // Another draft of the subject cannot be read, and may name them: they wait for their own time.
        }
        files += draft.files.count
        if files >= CaseLimits.evidence { break }
      }
      return discarded
    }
  }
}

import NotifyDomain
import ServiceKit
import Store

/// Goes on looking at the visits of halls that have changed, page by page, where the write of the change has not come to all of them.
struct HallReviews: PeriodicDuty {
  /// Short, since nothing is booked meanwhile in a hall whose slots count otherwise.
  static let interval = Duration.seconds(2)

  let environment: ServiceEnvironment
  let desk: VisitDesk

  /// What logs of starting and stopping call it.
  var description: String { "reviews of halls" }
  var failure: String { "visits of a hall that has changed could not be looked at" }

  func perform() async throws {
    // A read first: to find that there is nothing to do must keep no writer waiting.
    guard try await environment.store.read({ try HallReviewTable.first(in: $0) }) != nil else { return }
    while try await goOn() { try Task.checkCancellation() }
    // At once and not after that duty's pause: their persons are to know.
    try await ConflictOffers(environment: environment, desk: desk).offerNew()
  }

  /// - Returns: Whether some are left.
  private func goOn() async throws -> Bool {
    try await environment.store.write { [desk, environment] transaction in
      let unit = WorkUnit(transaction, principal: NotifyService.principal, cause: [], environment: environment)
      return try desk.goOnReviewing(limit: HallLimits.reviewedPage, unit)
    }
  }
}

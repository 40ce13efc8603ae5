import Civics
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// What a change of halls comes to for the visits that are booked, as far as can be told before it is written.
struct HallForecast: Sendable {
  /// Conflicts that an answer lists.
  static let mostListed = 200

  /// At most ``mostListed``.
  private(set) var conflicts: [(visit: Visit, why: HallConflict)] = []
  private(set) var count = 0
  private(set) var renumbered = 0

  /// Reads the visits of the halls that change, page by page: each read is short, and nobody who writes waits for any.
  static func read(_ change: HallChange, _ environment: ServiceEnvironment) async throws -> HallForecast {
    let access = VisitAccess(environment: environment)
    let plan = try await access.stored { try change.plan(in: $0) }
    let today = ShanghaiTime(microseconds: environment.clock.microseconds()).day
    var forecast = HallForecast()
    for hall in plan.halls {
      var position: HallReview.Position? = HallReview.Position(before: today)
      while let from = position {
        let page = try await access.stored { try VisitTable.seated(in: hall, after: from, limit: HallLimits.reviewedPage, in: $0) }
        for visit in page where visit.status.isOpen { forecast.take(visit, plan.rules.fit(of: visit)) }
        position = page.count < HallLimits.reviewedPage ? nil : page.last.map(HallReview.Position.init)
      }
    }
    return forecast
  }

  private mutating func take(_ visit: Visit, _ fit: HallFit) {
    switch fit {
    case .same: return
    case .renumbered: renumbered += 1
    case .conflict(let why):
      count += 1
      if conflicts.count < Self.mostListed { conflicts.append((visit, why)) }
    }
  }
}

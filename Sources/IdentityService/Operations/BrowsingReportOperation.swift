import Bus
import Civics
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.browsing`: who has read about how many, and what of it stands out. It tells of readers and of no subject.
struct BrowsingReportOperation: BusOperation {
  let environment: ServiceEnvironment

  nonisolated(nonsending) func handle(_ request: ReportBrowsing, _ context: CallContext) async throws -> Contracts::BrowsingReport {
    guard request.limit >= 0 else { throw BusRefusals.badRequest.refusal("limit") }
    let limit = request.limit == 0 ? IdentityLimits.readersByDefault : min(request.limit, IdentityLimits.readersAtMost)
    // What is read in this very microsecond counts.
    let until = request.until == 0 ? environment.clock.microseconds() + 1 : request.until
    let from = request.from == 0 ? until - IdentityLimits.browsingPeriod : request.from
    guard from >= 0, until >= from else { throw BusRefusals.badRequest.refusal("from, until") }
    let days = Self.day(from).number...Self.day(until).number
    let figures: [BrowsingFigures]
    do {
      figures = try await environment.store.read { transaction in
        try BrowsingQuery.figures(from: from, until: until, days: days, limit: IdentityLimits.readersCounted, in: transaction)
      }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
    return Contracts::BrowsingReport.with {
      $0.readers = BrowsingSign.told(of: figures, limit: limit).map { BrowsingEntry($0.figures, signs: $0.signs) }
    }
  }

  private static func day(_ microseconds: Int) -> Day { ShanghaiTime(utcSeconds: microseconds / 1_000_000).day }
}

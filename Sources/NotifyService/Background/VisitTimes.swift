import Bus
import Civics
import NotifyDomain
import ServiceKit
import Store

/// Does what time brings to visits: holds end, who did not come has missed, and what is counted against hoarding is forgotten.
struct VisitTimes: PeriodicDuty {
  /// How often the clock is looked at.
  static let interval = Duration.seconds(5)
  /// Visits of one write: nobody who books waits long for it.
  static let most = 50

  let environment: ServiceEnvironment
  let desk: VisitDesk

  /// What logs of starting and stopping call it.
  var description: String { "times of visits" }
  var failure: String { "visits whose time has come could not be ended" }

  func perform() async throws {
    while try await end() > 0 { try Task.checkCancellation() }
  }

  /// Ends some.
  /// - Returns: How many.
  @discardableResult
  func end() async throws -> Int {
    let at = environment.clock.microseconds()
    // A read first: to find that there is nothing to do must keep no writer waiting.
    let isDue = try await environment.store.read { transaction in
      let now = ShanghaiTime(microseconds: at)
      if try !VisitTable.lapsing(by: now.utcSeconds, limit: 1, in: transaction).isEmpty { return true }
      return try VisitTable.open(before: now.day, limit: 1, in: transaction).contains { $0.missed(now: now) != nil }
    }
    guard isDue else { return 0 }
    return try await environment.store.write { [desk, environment] transaction in
      let unit = WorkUnit(transaction, principal: NotifyService.principal, cause: [], environment: environment)
      let ended = try desk.lapse(limit: Self.most, unit) + desk.miss(limit: Self.most, unit)
      try MarkTable.forget(before: unit.at - (VisitLimits.countedDays + 1) * 86_400_000_000, in: transaction)
      if ended > 0 { try desk.serveWaiting(unit) }
      return ended
    }
  }
}

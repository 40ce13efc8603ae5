import Bus
import Civics
import Contracts
import ItemDomain
import ServiceKit
import Store

/// `item.figures`: shares of instant, online and zero visits, materials before and after reuse, days promised against law; today from memory, on other
/// days from the versions and their days, since nothing is kept beside.
struct ReadItemFiguresOperation: BusOperation {
  /// Versions that are read at once.
  static let page = 500

  let current: CurrentCatalogue
  let store: Store
  let clock: WallClock

  nonisolated(nonsending) func handle(_ request: ReadItemFigures, _ context: CallContext) async throws -> ItemFigures {
    let today = ShanghaiTime(utcSeconds: clock.microseconds() / 1_000_000).day
    let on = try Self.day(request.on, "on") ?? today
    let days = try Self.days(since: try Self.day(request.since, "since"), on)
    guard request.department.unicodeScalars.count <= CatalogueLimits.text else { throw BusRefusals.badRequest.refusal("department") }
    let catalogue = current.snapshot.catalogue
    let tally = FigureTally(days, department: request.department, in: catalogue)
    guard days != [today] else { return ItemFigures(await Self.tally(tally, catalogue)) }
    do {
      return ItemFigures(try await Self.tally(tally, store))
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }

  private static func day(_ text: String, _ field: String) throws(Refusal) -> Day? {
    guard !text.isEmpty else { return nil }
    guard let day = Day(text) else { throw BusRefusals.badRequest.refusal(field) }
    return day
  }

  /// The first of each month from `since` on, and the day itself.
  private static func days(since: Day?, _ on: Day) throws(Refusal) -> [Day] {
    guard let since else { return [on] }
    let (year, month, _) = since.parts
    guard since <= on, var first = Day(year: year, month: month, day: 1) else { throw ItemRefusals.badPeriod.refusal("since") }
    var days: [Day] = []
    while first < on {
      if first >= since { days.append(first) }
      guard days.count < ItemLimits.figureMonths else {
        throw ItemRefusals.badPeriod.refusal("since: at most \(ItemLimits.figureMonths) months")
      }
      first = first.adding(months: 1)
    }
    return days + [on]
  }

  // Away from the thread of the sockets, on which a handler begins.

  @concurrent private static func tally(_ tally: FigureTally, _ catalogue: Catalogue) async -> FigureTally {
    var tally = tally
    for item in catalogue.items where item.state == .published { tally.count(ItemFacts(item)) }
    return tally
  }

  @concurrent private static func tally(_ tally: FigureTally, _ store: Store) async throws -> FigureTally {
    var tally = tally
    guard let first = tally.days.first, let last = tally.days.last else { return tally }
    var after = (code: "", version: 0)
    while true {
      let page = try await store.read { [after] transaction in
        try transaction.versionsInForce(from: first, to: last, after: after, limit: Self.page)
      }
      for version in page {
        if let facts = ItemFacts(version.draft) { tally.count(facts, from: version.from, until: version.until) }
      }
      guard page.count == Self.page, let end = page.last else { return tally }
      after = (end.code, end.version)
    }
  }
}

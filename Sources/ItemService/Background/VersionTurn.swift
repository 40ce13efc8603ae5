import Civics
import ItemDomain
import Logging
import ServiceKit
import Store

/// Makes the turn of the day: versions whose first day has come take their place in the catalogue, and those that ended leave it, each told by
/// an event. Who asks which version is in force reckons by the day, and does not wait for it.
struct VersionTurn: PeriodicDuty {
  /// How often the clock is looked at.
  static let interval = Duration.seconds(30)

  let environment: ServiceEnvironment
  let current: CurrentCatalogue

  /// What logs of starting and stopping call it.
  var description: String { "turn of versions" }
  var failure: String { "versions whose day has come could not take their place" }

  func perform() async throws { if try await turn() > 0 { try await current.refresh() } }

  /// Makes all turns that are due today.
  /// - Returns: the items that it made them for.
  @discardableResult
  func turn() async throws -> Int {
    let today = environment.today
    var turned = 0
    // A read first: to find that there is nothing to do must keep no writer waiting.
    while try await environment.store.read({ try !$0.itemsToTurn(by: today, limit: 1).isEmpty }) {
      try Task.checkCancellation()
      try await current.refresh()
      let snapshot = current.snapshot
      turned += try await environment.store.write { [environment] transaction in
        // What stands is judged by the catalogue that was read: where another came meanwhile, it is read again.
        guard try transaction.catalogueRevision() == snapshot.revision else { return 0 }
        let codes = try transaction.itemsToTurn(by: today, limit: ItemLimits.turnsPerWrite)
        guard !codes.isEmpty else { return 0 }
        let unit = WorkUnit(transaction, principal: ItemService.principal, cause: [], environment: environment)
        let revision = try transaction.nextRevision(snapshot.codeLengths, at: unit.at)
        let change = VersionChange(unit: unit, revision: revision)
        var taken: [String: String] = [:]
        for code in codes { try turn(code, on: today, change, in: snapshot.catalogue, beside: &taken) }
        return codes.count
      }
    }
    return turned
  }

  /// - Parameter taken: the implementation codes that items took in the same write, and whose they are.
  private func turn(_ code: String, on today: Day, _ change: VersionChange, in catalogue: Catalogue, beside taken: inout [String: String])
    throws
  {
    let heads = try change.unit.transaction.openVersions(of: code)
    let before = VersionTimeline(heads.map(\.dated))
    var after = before
    while let next = after.version(on: today), !next.isCurrent, next.state == .published {
      if try stands(code, next.version, change, in: catalogue, beside: &taken) { break }
      // Published when it could stand, and now it cannot: the catalogue would be one that nobody can use.
      environment.logger.error(
        "a version whose day has come no longer stands in the catalogue; it is withdrawn",
        metadata: ["item.code": "\(code)", "item.version": "\(next.version)"])
      after = after.cancelling(next.version)
    }
    try change.apply(after.turned(on: today).changes(since: before), of: code, from: heads)
  }

  private func stands(
    _ code: String, _ version: Int, _ change: VersionChange, in catalogue: Catalogue, beside taken: inout [String: String]
  ) throws -> Bool {
    guard let draft = try change.unit.transaction.itemDraft(code, version: version) else { return false }
    let faults = catalogue.reading(draft).faults + catalogue.conflicts(of: draft)
    guard !faults.contains(where: { $0.rule.level == .block }), taken[draft.implementationCode] ?? code == code else { return false }
    taken[draft.implementationCode] = code
    return true
  }
}

import Bus
import Civics
import NotifyDomain
import ServiceKit
import Store
import Synchronization

/// Looks for other seats for visits that do not fit their halls any more, as far as the write of the change has not.
struct ConflictOffers: PeriodicDuty {
  /// How often seats are looked for.
  static let interval = Duration.seconds(30)

  /// How far it has come among those to whom nothing could be offered. Another program begins with the oldest again.
  private final class Round: Sendable {
    let place = Mutex<ConflictTable.Place?>(nil)
  }

  let environment: ServiceEnvironment
  let desk: VisitDesk
  private let round = Round()

  init(environment: ServiceEnvironment, desk: VisitDesk) {
    self.environment = environment
    self.desk = desk
  }

  /// What logs of starting and stopping call it.
  var description: String { "offers for conflicts" }
  var failure: String { "other seats could not be offered for visits that do not fit" }

  func perform() async throws {
    try await offerNew()
    // Those to whom nothing could be offered, since a new day opens new seats: some of them each time, from where the last time ended, so that
    // those who fit nowhere keep nobody behind them waiting.
    let page = try await offer(.told, after: round.place.withLock { $0 })
    let place = page.count < VisitDesk.offeredAtOnce ? nil : page.last.map(ConflictTable.Place.init)
    round.place.withLock { $0 = place }
  }

  /// Those of whom nobody was told yet.
  func offerNew() async throws {
    while try await offer(.new).count == VisitDesk.offeredAtOnce { try Task.checkCancellation() }
  }

  private func offer(_ standing: ConflictTable.Standing, after place: ConflictTable.Place? = nil) async throws -> [ConflictTable.Kept] {
    // A read first: to find that there is nothing to do must keep no writer waiting.
    guard try await !environment.store.read({ try ConflictTable.list(standing, after: place, limit: 1, in: $0) }).isEmpty else { return [] }
    return try await environment.store.write { [desk, environment] transaction in
      let unit = WorkUnit(transaction, principal: NotifyService.principal, cause: [], environment: environment)
      return try desk.offer(standing, after: place, limit: VisitDesk.offeredAtOnce, by: desk.halls.rules(in: transaction), unit)
    }
  }
}

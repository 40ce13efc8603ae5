import Bus
import Civics
import NotifyDomain
import ServiceKit
import Store

/// Looks for other seats for visits that do not fit their halls any more, as far as the write of the change has not.
struct ConflictOffers: PeriodicDuty {
  /// How often seats are looked for.
  static let interval = Duration.seconds(30)

  let environment: ServiceEnvironment
  let desk: VisitDesk

  /// What logs of starting and stopping call it.
  var description: String { "offers for conflicts" }
  var failure: String { "other seats could not be offered for visits that do not fit" }

  func perform() async throws {
    try await offerNew()
    // Those to whom nothing could be offered: some of them, the oldest first, since a new day opens new seats.
    _ = try await offer(.told)
  }

  /// Those of whom nobody was told yet.
  func offerNew() async throws {
    while try await offer(.new) == VisitDesk.offeredAtOnce { try Task.checkCancellation() }
  }

  private func offer(_ standing: ConflictTable.Standing) async throws -> Int {
    // A read first: to find that there is nothing to do must keep no writer waiting.
    guard try await !environment.store.read({ try ConflictTable.list(standing, limit: 1, in: $0) }).isEmpty else { return 0 }
    return try await environment.store.write { [desk, environment] transaction in
      let unit = WorkUnit(transaction, principal: NotifyService.principal, cause: [], environment: environment)
      return try desk.offer(standing, limit: VisitDesk.offeredAtOnce, by: desk.halls.rules(in: transaction), unit)
    }
  }
}

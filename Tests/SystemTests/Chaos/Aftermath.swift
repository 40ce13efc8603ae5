import Bus
import CaseService
import Contracts
import IdentityService
import NotifyService
import Store

/// What the databases hold once every program has ended.
struct Aftermath {
  let cases: [StoredEvent]
  let identities: [StoredEvent]
  /// The cases whose decision was told, in the order in which notices were written.
  let noticed: [String]

  static func read(in place: StoreLocation) async throws -> Aftermath {
    Aftermath(
      cases: try await log(CaseService.name, CaseService.migrations, in: place),
      identities: try await log(IdentityService.name, IdentityService.migrations, in: place),
      noticed: try await open(NotifyService.name, NotifyService.migrations, in: place) { store in
        try await store.read { transaction in
          try transaction.rows("SELECT case_id FROM notice WHERE kind = 'case-decided' ORDER BY id").map { try $0.text(0) }
        }
      })
  }

  /// What commands left behind: a command writes one such event, under its key.
  var effects: [EffectRecord] {
    (cases.filter { $0.kind == "case.submitted" } + identities.filter { $0.kind == "identity.subjectRegistered" }).map {
      EffectRecord(key: Hexadecimal.text($0.cause), subject: $0.subject)
    }
  }

  /// What the services took from the log of cases: each decision made a certificate, and a notice.
  var followers: [FollowerRecord] {
    let decided = cases.filter { $0.kind == "case.decided" }
    return [
      FollowerRecord(
        name: "identity", log: decided.map { Hexadecimal.text($0.id) },
        taken: identities.filter { $0.kind == "identity.certificateIssued" }.map { Hexadecimal.text($0.cause) }),
      FollowerRecord(name: "notify", log: decided.map(\.subject), taken: noticed),
    ]
  }

  /// What one who follows by subscription was given, beside the log as it is.
  func follower(_ watcher: LogWatcher) -> FollowerRecord {
    let log = watcher.log == CaseService.name ? cases : identities
    return FollowerRecord(
      name: watcher.name, log: log.map { Hexadecimal.text($0.id) }, taken: watcher.events.map { Hexadecimal.text($0.id) })
  }

  private static func log(_ service: String, _ migrations: [Migration], in place: StoreLocation) async throws -> [StoredEvent] {
    try await open(service, migrations, in: place) { store in
      var events: [StoredEvent] = []
      while case let page = try await store.events(after: events.last?.sequence ?? 0, limit: .max), !page.isEmpty { events += page }
      return events
    }
  }

  private static func open<Result>(
    _ service: String, _ migrations: [Migration], in place: StoreLocation, _ body: (Store) async throws -> Result
  ) async throws -> Result {
    let store = try await Store.open(
      StoreConfiguration(place, service: service), migrations: migrations, logger: RunningSuite.quiet)
    let result = try await body(store)
    await store.close()
    return result
  }
}

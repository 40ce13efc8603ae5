import Bus
import ServiceKit
import Store
import Suite
import TestKit
import Testing

struct SuiteMigrationTests {
  func migrate(_ location: StoreLocation, _ directory: String) async throws -> [SuiteMigration.Report] {
    var reports: [SuiteMigration.Report] = []
    try await SuiteMigration(location, data: directory, logger: PlayedSuite.quiet).run { reports.append($0) }
    return reports
  }

  @Test(arguments: [true, false])
  func `stores are made, an older one is brought forward, and what is up to date is left`(isSQLite: Bool) async throws {
    let directory = TemporaryDirectory.make()
    let location = isSQLite ? StoreLocation.directory(directory) : try await TestStore.server(for: directory)
    // As a version would leave it that knew the store's tables alone.
    await (try Store.open(StoreConfiguration(location, service: "case"), migrations: [], logger: PlayedSuite.quiet)).close()
    let reports = try await migrate(location, directory)
    #expect(reports.map(\.service) == SuiteServices.all.map { $0.name })
    for report in reports {
      #expect(report.before == (report.service == "case" ? StoreStatus.Versions(store: Store.version, service: 0) : nil))
      #expect(report.after.store == Store.version && report.after.service > 0)
    }
    #expect(
      reports[0].steps == Store.steps + [
        "subjects, numbers, certificates, reads", "merges, contact points, base information, history", "certificate types and acts",
        "mandates, sessions", "when a subject was erased", "the chain of reads, look-ups that met nobody", "sessions by their end",
        "void cases",
        "the beginning of the ledger in the checks of keys",
      ])
    #expect(
      reports[2].steps == [
        "cases, serials", "merged subjects", "timers and calendars of cases", "drafts and violations of cases",
        "uploads, files, asks for what is held",
        "positions, lists, figures and acts of cases", "paces of items, bundles",
        "open steps of departments",
        "who brought uploads, keys of files",
        "receipt of submissions",
        "departments and steps of acts",
        "reminders while the clock stands still",
      ])
    #expect(try await migrate(location, directory).allSatisfy { $0.steps.isEmpty && $0.before == $0.after })
  }

  @Test func `a suite or a service that runs keeps its directory`() async throws {
    let directory = TemporaryDirectory.make()
    var running: SuiteLock? = try SuiteLock(in: directory)
    await #expect(throws: SuiteLockError.running(directory)) { _ = try await migrate(.directory(directory), directory) }
    #expect(running != nil)
    running = nil
    let held = try StoreLock(directory, service: "item")
    await #expect(throws: StoreError.self) { _ = try await migrate(.directory(directory), directory) }
    withExtendedLifetime(held) {}
  }

  @Test func `on PostgreSQL a suite may run beside it`() async throws {
    let suite = try await PlayedSuite.make(isSQLite: false)
    #expect(try await migrate(suite.location, suite.directory).allSatisfy { $0.steps.isEmpty })
    await suite.stop()
  }
}

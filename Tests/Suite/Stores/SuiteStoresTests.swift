import Bus
import Foundation
import ServiceKit
import Store
import Suite
import TestKit
import Testing

/// The stores of a suite that has played the demo.
struct SuiteStoresTests {
  @Test(arguments: [true, false])
  func `the stores of a running suite and of one that has stopped are sound, and their cursors stand in the logs`(isSQLite: Bool)
    async throws
  {
    let suite = try await PlayedSuite.make(isSQLite: isSQLite)
    #expect(await SuiteCheck(suite.location).run(begins: { _ in }).allSatisfy { $0.findings.isEmpty && $0.status != nil })
    for store in ServiceStore.all(at: suite.location) {
      let status = try #require(try await store.status())
      #expect(status.versions == store.known)
      #expect(status.head > 0)
    }
    await suite.stop()
    #expect(await SuiteCheck(suite.location).run(begins: { _ in }).allSatisfy { $0.findings.isEmpty && $0.status != nil })
  }

  @Test(arguments: [true, false])
  func `a cursor beyond the log that it follows is found`(isSQLite: Bool) async throws {
    let suite = try await PlayedSuite.make(isSQLite: isSQLite)
    await suite.stop()
    let service = try #require(SuiteServices.all.first { $0.name == "notify" })
    let store = try await Store.open(
      StoreConfiguration(suite.location, service: "notify"), migrations: service.migrations, logger: PlayedSuite.quiet)
    try await store.write { try $0.execute("UPDATE store_cursor SET position = position + 1000") }
    await store.close()
    let reports = await SuiteCheck(suite.location).run(begins: { _ in })
    #expect(reports.filter { !$0.findings.isEmpty }.map(\.service) == ["notify"])
    guard case .cursorBeyond(stream: "case", _, _)? = reports.last?.findings.first else {
      Issue.record("\(String(describing: reports.last))")
      return
    }
  }
}

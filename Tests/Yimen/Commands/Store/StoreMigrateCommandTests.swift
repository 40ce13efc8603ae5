import Bus
import ServiceKit
import TestKit
import Testing

@testable import yimen

struct StoreMigrateCommandTests {
  @Test func `what was done to each store is told, and a running suite is left alone`() async throws {
    let directory = TemporaryDirectory.make()
    let made = try await CollectedOutput.lines(of: ["store", "migrate", "--data", directory])
    #expect(made.count == 4 && made.allSatisfy { $0.contains("没有 none → ") })
    let again = try await CollectedOutput.lines(of: ["store", "migrate", "--data", directory, "--json"]).map { try JSONValue(parsing: $0) }
    #expect(again.allSatisfy { $0["steps"] == .array([]) && $0["before"] == $0["after"] })
    let running = try SuiteLock(in: directory)
    await #expect(throws: SuiteLockError.running(directory)) {
      try await CollectedOutput.lines(of: ["store", "migrate", "--data", directory])
    }
    withExtendedLifetime(running) {}
  }
}

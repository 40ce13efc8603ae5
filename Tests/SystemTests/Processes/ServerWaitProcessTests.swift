import Foundation
import TestKit
import Testing

extension ProcessTests {
  @Suite("Services without their database server, as programs")
  struct ServerWaitProcessTests {
    private func start() async throws -> Program {
      let directory = TemporaryDirectory.make()
      let program = try Program(
        "case-service", ["--data", directory, "--store", "postgres:///yimen?host=\(directory)&user=yimen", "--metrics", "off"])
      try await until("it says what it waits for") { program.errors.contains("waiting for it") }
      return program
    }

    @Test func `end at once when they are told to stop while they wait`() async throws {
      let program = try await start()
      program.signal(SIGTERM)
      // Who has waited in vain ends with 1.
      #expect(try await program.end() == 0, "\(program.errors)")
    }
  }
}

import FoundationEssentials
import Testing

@testable import Bus

@Suite("A local socket", .timeLimit(.minutes(1)))
struct LocalSocketTests {
  @Test func `goes with the node that made it`() async throws {
    try await TestNodes.inDirectory { directory in
      let hub = try await TestNodes.hub("ipc://\(directory)/hub")
      #expect(FileManager.default.fileExists(atPath: directory + "/hub"))
      await hub.stop()
      #expect(!FileManager.default.fileExists(atPath: directory + "/hub"))
    }
  }

  @Test func `stays where another node has taken its place`() async throws {
    try await TestNodes.inDirectory { directory in
      let first = try await TestNodes.hub("ipc://\(directory)/hub")
      // The library takes the path from whoever has it.
      let second = try await TestNodes.hub("ipc://\(directory)/hub")
      await first.stop()
      #expect(FileManager.default.fileExists(atPath: directory + "/hub"))
      let client = try await TestNodes.client(hub: second)
      await client.stop()
      await second.stop()
      #expect(!FileManager.default.fileExists(atPath: directory + "/hub"))
    }
  }
}

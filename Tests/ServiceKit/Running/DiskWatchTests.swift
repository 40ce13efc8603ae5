import Logging
import Store
import TestKit
import Testing

@testable import ServiceKit

@Suite("The disk watch") struct DiskWatchTests {
  @Test func `tells once that little is left, and once that there is enough again`() {
    let log = WarningLog()
    var isLittle = false
    for (free, told) in [(nil, 0), (DiskLimit.little, 0), (DiskLimit.little - 1, 1), (0, 1), (nil, 1), (DiskLimit.little, 1), (5, 2)]
      as [(Int64?, Int)]
    {
      DiskWatch(free: { free }, logger: Logger(label: "test") { _ in log }).look(&isLittle)
      #expect(log.count == told, "\(String(describing: free))")
    }
    #expect(isLittle)
  }

  @Test func `asks what the disk of a directory has left; a server does not tell`() async throws {
    let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let directory = TemporaryDirectory.make()
    let store = try await Store.open(StoreConfiguration(directory: directory, service: "free"), migrations: [], logger: quiet)
    #expect(try #require(store.statistics.free) > 0)
    await store.close()
    let server = try await Store.open(
      StoreConfiguration(try await TestStore.server(for: directory), service: "free"), migrations: [], logger: quiet)
    #expect(server.statistics.free == nil)
    await server.close()
  }
}

import Bus
import Configuration
import Logging
import ServiceKit
import Suite
import TestKit
import Testing

struct EmbeddedSuiteTests {
  @Test func `a running suite tells its metrics over HTTP, and where`() async throws {
    let settings = SuiteSettings(
      directory: TemporaryDirectory.make(), reader: ConfigReader(provider: InMemoryProvider(values: [:])),
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    let suite = try await EmbeddedSuite.open(settings, listen: [], metrics: .standard)
    let running = Task { try await suite.run() }
    try await SuiteReadiness.wait(for: suite.node)
    _ = try await SuiteReadiness.loadSampleIfEmpty(over: suite.node)
    let addresses = await SuiteMetrics.addresses(over: suite.node)
    #expect(addresses.count == 1)
    let port = try #require(addresses.first.flatMap { HTTPRequest.port(of: $0) })
    let answer = try await HTTPRequest.get("/metrics", from: port)
    for service in SuiteReadiness.services { #expect(answer.contains("yimen_store_commits_total{service=\"\(service)\"} ")) }
    #expect(answer.contains("yimen_requests_total{service=\"item\",method=\"item.import\",outcome=\"ok\"} 1\n"))
    #expect(answer.contains("process_resident_memory_bytes "))
    #expect(try await HTTPRequest.get("/healthz", from: port).hasSuffix("ok\n"))
    running.cancel()
    try await running.value
    await #expect(throws: (any Error).self) { try await HTTPRequest.get("/metrics", from: port) }
  }
}

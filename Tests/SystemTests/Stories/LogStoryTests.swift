import Configuration
import ServiceKit
import Suite
import TestKit
import Testing

@Suite("Logs at the lowest level")
struct LogStoryTests {
  @Test func `name what starts and stops, and do not write out what it holds`() async throws {
    let logs = LogCollector()
    let secret = "a-word-that-nobody-says"
    let values = ["mail.host": "127.0.0.1", "mail.user": "notices", "mail.password": secret, "mail.security": "none"]
    let entries = values.map { (AbsoluteConfigKey(stringLiteral: $0.key), ConfigValue(stringLiteral: $0.value)) }
    let reader = ConfigReader(provider: InMemoryProvider(values: Dictionary(uniqueKeysWithValues: entries)))
    let suite = try await EmbeddedSuite.open(
      SuiteSettings(directory: TemporaryDirectory.make(), reader: reader, logger: logs.logger), listen: [], metrics: .standard)
    let running = Task { try await suite.run() }
    try await SuiteReadiness.wait(for: suite.node)
    running.cancel()
    _ = try? await running.value
    let lines = logs.lines
    for name in ["identity", "notify following case", "mail sender", "waiting list", "metrics"] {
      #expect(lines.contains { $0.contains("service") && $0.contains(name) }, "\(name)")
    }
    for line in lines { #expect(line.utf8.count < 400 && !line.contains("ServiceEnvironment(") && !line.contains(secret), "\(line)") }
  }
}

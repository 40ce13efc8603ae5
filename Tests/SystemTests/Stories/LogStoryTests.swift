import Configuration
import ServiceKit
import Suite
import TestKit
import Testing

@Suite("Logs at the lowest level", .timeLimit(.minutes(2)))
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
    let names = ["identity", "duties of notify", "notify following case", "mail sender", "waiting list", "retention", "metrics"]
    while !names.allSatisfy({ name in logs.lines.contains { $0.contains(name) } }) { await Task.yield() }
    running.cancel()
    _ = try? await running.value
    let lines = logs.lines
    for line in lines { #expect(line.utf8.count < 400 && !line.contains("ServiceEnvironment(") && !line.contains(secret), "\(line)") }
  }
}

import Bus
import Testing

@Suite("A program's log says in one line")
struct NoticeStoryTests {
  @Test func `that the hub's clock is an hour off, and of whom nobody will find`() async throws {
    let logs = LogCollector()
    let hub = Node(
      Self.configuration(LogCollector()) {
        $0.isHub = true; $0.listen = ["tcp://127.0.0.1:0"]; $0.network = MemoryNetwork()
      })
    try await hub.start()
    hub.serve(ServiceDefinition(name: "ebblgkjwh", version: "1", operations: []))
    let late = Node(
      Self.configuration(logs) {
        $0.hubs = [.endpoint(hub.endpoints[0])]
        $0.timeOfDay = { RealtimeClock.now() - 3_600_000_000 }
      })
    // CRC-32C of both names is the same: whoever came first keeps it.
    late.serve(ServiceDefinition(name: "gjunzdtpb", version: "1", operations: []))
    late.serve(ServiceDefinition(name: "gjunzdtpb", version: "2", operations: []))
    try await late.start()
    try await until("three lines are logged") { logs.lines.count >= 3 }
    let lines = logs.lines
    #expect(lines.count { $0.contains("two clocks differ") && ($0.contains("3600") || $0.contains("3599")) } == 1, "\(lines)")
    #expect(lines.count { $0.contains("does not take on") && $0.contains("the service's id is that of ebblgkjwh") } == 1, "\(lines)")
    #expect(lines.count { $0.contains("its name is taken") && $0.contains("gjunzdtpb") } == 1, "\(lines)")
    await late.stop()
    await hub.stop()
  }

  private static func configuration(_ logs: LogCollector, _ build: (inout NodeConfiguration) -> Void) -> NodeConfiguration {
    var configuration = NodeConfiguration(incarnation: 1, logger: logs.logger)
    build(&configuration)
    return configuration
  }
}

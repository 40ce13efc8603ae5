import Bus
import FoundationEssentials
import Logging
import ServiceKit
import Suite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// From the first answer of a suite to its end: where it is, the sample, the demo if it was asked for, and the suite's file.
struct Opening: Sendable {
  private let program: ProgramSettings
  private let directory: String
  private let mode: SuiteFile.Mode
  private let demo: Bool

  init(_ program: ProgramSettings, directory: String, mode: SuiteFile.Mode, demo: Bool) {
    self.program = program
    self.directory = directory
    self.mode = mode
    self.demo = demo
  }

  /// Waits until the suite answers, then says where it is. A demo that fails ends the suite.
  func announce(over node: Node, endpoints: @Sendable () -> [String]) async throws -> SuiteFile {
    do {
      try await SuiteReadiness.wait(for: node)
      let imported = try await SuiteReadiness.loadSampleIfEmpty(over: node)
      let file = SuiteFile(
        pid: getpid(), version: SuiteSettings.version, endpoints: endpoints(), mode: mode,
        metrics: await SuiteMetrics.addresses(over: node))
      try file.write(in: directory)
      Announcement(directory: directory, endpoints: file.endpoints, metrics: file.metrics, imported: imported).tell()
      if demo { try await play(file) }
      return file
    } catch {
      if !Task.isCancelled { kill(getpid(), SIGTERM) }
      throw error
    }
  }

  /// Plays the demo as any client would: over the suite's socket.
  private func play(_ file: SuiteFile) async throws {
    guard let endpoint = file.endpoint else { return }
    var configuration = NodeConfiguration(incarnation: WallClock.system.microseconds(), logger: program.logger)
    configuration.hubs = [.endpoint(endpoint)]
    let client = Node(configuration)
    try await client.start()
    let narrator = Narrator(output: .standard, isJSON: false, isBrief: false)
    var random = SystemRandomNumberGenerator()
    Console.line("")
    let story = DemoStory(bus: client, tell: { narrator.tell($0) })
    try await story.play(SyntheticPerson(using: &random))
    await client.stop(within: .seconds(1))
    Console.line("\n演示完成，套件继续运行；按 Ctrl-C 停止。The demo is done and the suite stays up; Ctrl-C stops it.")
  }

  /// Takes the suite's file away, and says that the suite has stopped.
  /// - Throws: what kept the suite from opening.
  func close(_ announcement: Task<SuiteFile, any Error>) async throws {
    let outcome = await announcement.result
    if let written = try? SuiteFile.read(in: directory), written.pid == getpid() { written.remove(in: directory) }
    Console.line("已停止 stopped")
    guard case .failure(let error) = outcome, !(error is CancellationError) else { return }
    // Told to stop while it opened, it gave its own calls up.
    let givenUp = [BusRefusals.cancelled, BusRefusals.stopped, BusRefusals.draining].map(\.code)
    if let refusal = error as? Refusal, givenUp.contains(refusal.code) { return }
    throw error
  }
}

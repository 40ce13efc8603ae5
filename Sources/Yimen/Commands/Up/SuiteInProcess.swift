import Bus
import Configuration
import FoundationEssentials
import ServiceKit
import Suite

/// The suite in this process, from its start to Ctrl-C.
struct SuiteInProcess {
  private let program: ProgramSettings
  private let directory: String
  private let reader: ConfigReader
  private let demo: Bool

  init(_ program: ProgramSettings, directory: String, reader: ConfigReader, demo: Bool) {
    self.program = program
    self.directory = directory
    self.reader = reader
    self.demo = demo
  }

  func run(until signals: StopSignals) async throws {
    let lock = try SuiteLock(in: directory, of: "hub")
    defer { withExtendedLifetime(lock) {} }
    try SocketDirectory(of: directory).make()
    let settings = SuiteSettings(
      directory: directory, store: program.store, reader: reader, logger: program.logger, signals: signals)
    let suite: EmbeddedSuite
    do {
      suite = try await EmbeddedSuite.open(
        settings, listen: program.listen, advertise: program.advertise, keys: program.keys, metrics: program.metrics)
    } catch is StoppedBeforeReady {
      return
    }
    let opening = Opening(program, directory: directory, mode: .embedded, demo: demo)
    let announcement = Task { try await opening.announce(over: suite.node, endpoints: { suite.node.endpoints }) }
    do {
      try await suite.run(until: signals)
    } catch {
      announcement.cancel()
      throw error
    }
    announcement.cancel()
    try await opening.close(announcement)
  }
}

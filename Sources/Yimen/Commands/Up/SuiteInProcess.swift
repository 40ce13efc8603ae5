import Bus
import Configuration
import FoundationEssentials
import ServiceKit
import Suite
import UnixSignals

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The suite in this process, from its start to Ctrl-C.
struct SuiteInProcess {
  private let program: ProgramSettings
  private let directory: String
  private let reader: ConfigReader

  init(_ program: ProgramSettings, directory: String, reader: ConfigReader) {
    self.program = program
    self.directory = directory
    self.reader = reader
  }

  func run() async throws {
    try SocketDirectory(of: directory).make()
    let suite = try await EmbeddedSuite.open(
      SuiteSettings(directory: directory, reader: reader, logger: program.logger), listen: program.listen)
    let announcement = Task { try await announce(suite.node) }
    do {
      try await suite.run(until: [.sigint, .sigterm])
    } catch {
      announcement.cancel()
      throw error
    }
    announcement.cancel()
    if let file = try? await announcement.value { file.remove(in: directory) }
    Console.line("已停止 stopped")
  }

  /// Says where the suite is, once it answers.
  private func announce(_ node: Node) async throws -> SuiteFile {
    try await SuiteReadiness.wait(for: node)
    let imported = try await SuiteReadiness.loadSampleIfEmpty(over: node)
    let file = SuiteFile(pid: getpid(), version: SuiteSettings.version, endpoints: node.endpoints, mode: .embedded)
    try file.write(in: directory)
    Announcement(directory: directory, endpoints: node.endpoints, imported: imported).tell()
    return file
  }
}

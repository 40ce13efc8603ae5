import Bus
import FoundationEssentials
import Logging
import ServiceKit
import Suite
import UnixSignals

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Hub and services as separate programs under this one, from their start to Ctrl-C.
struct SuiteApart {
  private let program: ProgramSettings
  private let directory: String
  private let supervisor: Supervisor

  init(_ program: ProgramSettings, directory: String, arguments: [String]) {
    self.program = program
    self.directory = directory
    supervisor = Supervisor(
      directory: directory, programsDirectory: Self.programsDirectory, arguments: arguments, hubListen: program.listen, logger: program.logger)
  }

  /// Where this program lies; its sisters lie beside it.
  private static var programsDirectory: String {
    let path = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    return path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  }

  func run() async throws {
    try SocketDirectory(of: directory).make()
    try await supervisor.start()
    let announcement = Task { try await announce() }
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        for await _ in await UnixSignalsSequence(trapping: .sigint, .sigterm) { return }
      }
      group.addTask { try? await supervisor.wait() }
      await group.next()
      group.cancelAll()
    }
    announcement.cancel()
    await supervisor.stop()
    if let file = try? await announcement.value { file.remove(in: directory) }
    try await supervisor.wait()
    Console.line("已停止 stopped")
  }

  /// Says where the suite is, once it answers.
  private func announce() async throws -> SuiteFile {
    var configuration = NodeConfiguration(incarnation: WallClock.system.microseconds(), logger: program.logger)
    configuration.hubs = [.endpoint(program.listen[0])]
    let node = Node(configuration)
    try await node.start()
    try await SuiteReadiness.wait(for: node)
    let imported = try await SuiteReadiness.loadSampleIfEmpty(over: node)
    let endpoints = node.instances.first { $0.service == "hub" }?.endpoints ?? program.listen
    await node.stop(within: .seconds(1))
    let file = SuiteFile(pid: getpid(), version: SuiteSettings.version, endpoints: endpoints, mode: .apart)
    try file.write(in: directory)
    Announcement(directory: directory, endpoints: endpoints, imported: imported).tell()
    for (name, pid) in await supervisor.processes.sorted(by: { $0.key < $1.key }) { Console.line("  程序 program \(name) \(pid)") }
    return file
  }
}

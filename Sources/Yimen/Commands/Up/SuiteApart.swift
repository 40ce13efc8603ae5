import ArgumentParser
import Bus
import FoundationEssentials
import Logging
import ServiceKit
import Suite

/// Hub and services as separate programs under this one, from their start to Ctrl-C.
struct SuiteApart {
  private let program: ProgramSettings
  private let directory: String
  private let supervisor: Supervisor
  private let demo: Bool

  init(_ program: ProgramSettings, directory: String, arguments: [String], store: String?, identityKey: String?, demo: Bool) {
    self.program = program
    self.demo = demo
    self.directory = directory
    supervisor = Supervisor(
      directory: directory, programsDirectory: Self.programsDirectory, arguments: arguments,
      environment: store.map { ["YIMEN_STORE": $0] } ?? [:], identityKey: identityKey, hubListen: program.listen, metrics: program.metrics,
      logger: program.logger)
  }

  /// Where this program lies; its sisters lie beside it.
  private static var programsDirectory: String {
    let path = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    return path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  }

  func run(until signals: StopSignals) async throws {
    try SocketDirectory(of: directory).make()
    try await tryPorts()
    try await supervisor.start()
    var configuration = NodeConfiguration(incarnation: WallClock.system.microseconds(), logger: program.logger)
    configuration.hubs = [.endpoint("ipc://" + SocketDirectory(of: directory).path(of: "hub"))]
    let node = Node(configuration)
    try await node.start()
    let opening = Opening(program, directory: directory, mode: .apart, demo: demo)
    let listen = program.listen
    let announcement = Task {
      try await opening.announce(over: node) { node.instances.first { $0.service == "hub" }?.endpoints ?? listen }
    }
    let refreshing = Task { try await Self.keepMetrics(of: try await announcement.value, in: directory, over: node) }
    let interruption = Task {
      if await signals.come() { await supervisor.stop() }
    }
    // It stops on a signal, or gives up by itself.
    let end: Result<Void, any Error>
    do { end = .success(try await supervisor.wait()) } catch { end = .failure(error) }
    interruption.cancel()
    announcement.cancel()
    refreshing.cancel()
    _ = await refreshing.result
    let closing: Result<Void, any Error>
    do { closing = .success(try await opening.close(announcement)) } catch { closing = .failure(error) }
    await node.stop(within: .seconds(1))
    if case .failure(let error) = end {
      // The program that could not run has said why in a line of its own.
      if case SupervisorError.hopeless = error { throw ExitCode.failure }
      throw error
    }
    // A demo that failed, or a service that never answered.
    try closing.get()
  }

  /// A program that was started again tells its metrics at another port.
  private static func keepMetrics(of file: SuiteFile, in directory: String, over node: Node) async throws {
    var file = file
    while true {
      try await Task.sleep(for: .seconds(5))
      let metrics = await SuiteMetrics.addresses(over: node)
      guard !Task.isCancelled, metrics != file.metrics else { continue }
      file.metrics = metrics
      try file.write(in: directory)
    }
  }

  /// A port that is taken is told here, once, and not by a hub that ends as often as it is started.
  private func tryPorts() async throws {
    var configuration = NodeConfiguration(incarnation: WallClock.system.microseconds(), logger: program.logger)
    configuration.listen = program.listen.filter { $0.hasPrefix("tcp://") }
    configuration.security = try program.keys?.read().security
    let node = Node(configuration)
    try await node.start()
    await node.stop(within: .zero)
  }
}

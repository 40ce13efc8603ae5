public import Bus
public import Configuration
import Glibc
import Logging
public import ServiceLifecycle

/// What all programs of the suite begin and end with.
public enum Program {
  /// Runs `body` with the settings of the command line, and with what tells it to stop; an error becomes one line and a non-zero exit.
  public static func main(name: String, _ body: (ConfigReader, StopSignals) async throws -> Void) async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.contains("--version") {
      print(SuiteSettings.version)
      return
    }
    if arguments.contains("--help") || arguments.contains("-h") {
      print(
        "\(name) \(SuiteSettings.version)\n\nusage: \(name) [--flag VALUE]… | --version | --help\n\n\(Settings.help)\nA flag --mail-host is also YIMEN_MAIL_HOST, or mail.host in the settings file."
      )
      return
    }
    let signals = await StopSignals()
    ParentWatch.beginIfSupervised()
    OpenFiles.allowMost()
    do {
      try await body(try await Settings.reader(arguments: arguments), signals)
    } catch is StoppedBeforeReady {
    } catch {
      Console.error("\(name): \(error)")
      exit(1)
    }
  }

  /// Makes the sockets' directory and a node that is not started yet, with the program's keys where there are any.
  /// - Throws: `SocketDirectoryError`, `KeyError`.
  public static func node(_ program: ProgramSettings, isHub: Bool) throws -> Node {
    let keys = try program.keys?.read()
    try SocketDirectory(of: program.directory).make()
    var configuration = NodeConfiguration(incarnation: WallClock.system.microseconds(), logger: program.logger)
    configuration.listen = program.listen
    configuration.advertise = program.advertise
    configuration.hubs = isHub ? [] : try program.hubs.map { try $0.address(server: keys?.server) }
    configuration.security = keys?.security
    configuration.isHub = isHub
    if isHub { configuration.network = MemoryNetwork() }
    return Node(configuration)
  }

  /// Runs services until they are told to stop; metrics are told, and the ring of keys is watched, until the last of them has ended.
  public static func run(
    _ services: [any ServiceLifecycle.Service], on node: Node, _ program: ProgramSettings, beside metrics: MetricsServer?,
    until signals: StopSignals
  ) async throws {
    var first: [any ServiceLifecycle.Service] = []
    if let metrics { first.append(metrics) }
    if let watch = KeyRingWatch(program.keys, of: node, logger: program.logger) { first.append(watch) }
    try await signals.run(ServiceGroup(services: first + services, logger: program.logger))
  }
}

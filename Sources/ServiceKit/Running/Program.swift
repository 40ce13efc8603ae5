public import Bus
public import Configuration
import Glibc
public import Logging
public import ServiceLifecycle
import UnixSignals

/// What all programs of the suite begin and end with.
public enum Program {
  /// Runs `body` with the settings of the command line; an error becomes one line and a non-zero exit.
  public static func main(name: String, _ body: (ConfigReader) async throws -> Void) async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.contains("--help") || arguments.contains("-h") {
      print(
        "\(name) \(SuiteSettings.version)\n\nusage: \(name) [--flag VALUE]…\n\n\(Settings.help)\nA flag --mail-host is also YIMEN_MAIL_HOST, or mail.host in the settings file."
      )
      return
    }
    ParentWatch.beginIfSupervised()
    do {
      try await body(try await Settings.reader(arguments: arguments))
    } catch {
      Console.error("\(name): \(error)")
      exit(1)
    }
  }

  /// Makes the sockets' directory and a node that is not started yet.
  public static func node(_ program: ProgramSettings, hubs: [HubAddress], isHub: Bool) throws -> Node {
    try SocketDirectory(of: program.directory).make()
    var configuration = NodeConfiguration(incarnation: WallClock.system.microseconds(), logger: program.logger)
    configuration.listen = program.listen
    configuration.advertise = program.advertise
    configuration.hubs = hubs
    configuration.isHub = isHub
    if isHub { configuration.network = MemoryNetwork() }
    return Node(configuration)
  }

  /// Runs services until SIGTERM or SIGINT; metrics are told until the last of them has ended.
  public static func run(_ services: [any ServiceLifecycle.Service], beside metrics: MetricsServer?, logger: Logger) async throws {
    let first: [any ServiceLifecycle.Service] = metrics.map { [$0] } ?? []
    try await ServiceGroup(services: first + services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger).run()
  }
}

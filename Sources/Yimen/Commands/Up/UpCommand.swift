import ArgumentParser
import Configuration
import FoundationEssentials
import Logging
import ServiceKit
import Suite

/// `yimen up`: starts the suite and stays until Ctrl-C.
struct UpCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "up",
    abstract: "启动整套服务。Starts the whole suite.",
    discussion: """
      在一个进程内启动全部服务；--apart 则各自为独立程序并加以守护。数据在 --data 目录。Ctrl-C 有序停止。
      All services in one process, or, with --apart, each a program of its own that is started again when it ends.
      Other settings are variables (YIMEN_MAIL_HOST=…) or members of --config FILE; case-service --help lists them.

        yimen up
        yimen up --data /var/lib/yimen --listen tcp://127.0.0.1:7400
        yimen up --apart
      """)

  @OptionGroup var place: StoreOptions

  @Option(help: ArgumentHelp("另外监听的地址。Where to listen besides the local socket; a port of 0 takes a free one.", valueName: "endpoint"))
  var listen: String?

  @Option(
    help: ArgumentHelp(
      "密钥目录。Where the ring of keys lies: yimen keys. (default: keys/ of the data directory, where a ring is in it)", valueName: "dir"))
  var keys: String?

  @Option(help: ArgumentHelp("指标地址，或 off。Where metrics are told: 127.0.0.1:9464; off: nowhere.", valueName: "address"))
  var metrics: String?

  @Option(
    help: ArgumentHelp(
      "日志级别。What is logged: trace, debug, info, notice, warning, error, critical. (default: warning)", valueName: "level"))
  var logLevel: String?

  @Flag(help: "各服务为独立程序并加以守护。Hub and services as separate, supervised programs.")
  var apart = false

  @Flag(help: "启动后演示一遍，随后继续运行。Plays the demo once the suite is up, and stays.")
  var demo = false

  mutating func run() async throws {
    let directory = place.directory
    let signals = await StopSignals()
    ParentWatch.beginIfSupervised()
    OpenFiles.allowMost()
    let reader = try await Settings.reader(arguments: settingArguments)
    let program = try ProgramSettings(reader, program: "hub", loggingFrom: .warning)
    let lock = try SuiteLock(in: directory)
    defer { withExtendedLifetime(lock) {} }
    if apart {
      // A program by itself logs more than a suite: each is told what was settled here.
      let arguments = ["--log-level", program.logger.logLevel.rawValue] + settingsFile + keysDirectory
      let key = reader.string(forKey: "identity.key", isSecret: true)
      try await SuiteApart(program, directory: directory, arguments: arguments, store: place.store, identityKey: key, demo: demo).run(
        until: signals)
    } else {
      try await SuiteInProcess(program, directory: directory, reader: reader, demo: demo).run(until: signals)
    }
  }

  private var settingsFile: [String] { place.config.map { ["--config", $0] } ?? [] }

  private var keysDirectory: [String] { keys.map { ["--keys", $0] } ?? [] }

  private var settingArguments: [String] {
    let local = "ipc://" + SocketDirectory(of: place.directory).path(of: "hub")
    return place.flags + (listen.map { ["--listen", "\(local),\($0)"] } ?? []) + (metrics.map { ["--metrics", $0] } ?? [])
      + (logLevel.map { ["--log-level", $0] } ?? []) + keysDirectory
  }
}

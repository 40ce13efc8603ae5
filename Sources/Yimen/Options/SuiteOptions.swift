import ArgumentParser
import Bus
import FoundationEssentials
import ServiceKit
import Suite

/// Which running suite a command talks to.
struct SuiteOptions: ParsableArguments {
  @Option(help: ArgumentHelp("套件的数据目录。Data directory of the suite. (default: $YIMEN_DATA, else $XDG_DATA_HOME/yimen)", valueName: "dir"))
  var data: String?

  @Option(
    help: ArgumentHelp(
      "直接连接此枢纽，可多次给出。Connect to this hub instead; may be given several times: tcp://127.0.0.1:7400, ipc:///run/yimen/hub, 'tcp://192.0.2.7:7400#KEY'.",
      valueName: "endpoint"))
  var hub: [String] = []

  @Option(
    help: ArgumentHelp(
      "密钥文件，连接其他机器时需要。The key file that proves who you are; hubs on other machines ask for one.", valueName: "file"))
  var keyFile: String?

  @Flag(help: "只连接枢纽，由其转达。Connect to the hub alone, which passes everything on: where services cannot be reached.")
  var throughHub = false

  var directory: String { data ?? DataDirectory.standard(environment: ProcessInfo.processInfo.environment) }

  func validate() throws {
    for endpoint in hub where HubPlace(endpoint) == nil { throw Self.wrongHub(endpoint) }
  }

  /// What is said of a hub that is no endpoint.
  static func wrongHub(_ endpoint: String) -> ValidationError {
    ValidationError(
      "--hub 应为 tcp://数字地址:端口（可加 #公钥）或 ipc://路径，不是 \(endpoint)。--hub is \(HubPlace.form); not \(endpoint).")
  }

  /// Whether a suite was named, so that no other will do.
  var isNamed: Bool { data != nil || !hub.isEmpty }

  /// Where the hubs are.
  /// - Throws: `CommandFailure` where no suite runs in the directory, or its file cannot be read.
  func hubs() throws -> [HubPlace] {
    if !hub.isEmpty { return hub.compactMap(HubPlace.init) }
    let file: SuiteFile?
    do throws(SuiteFileError) {
      file = try SuiteFile.read(in: directory)
    } catch {
      throw Self.failure(error)
    }
    guard let file, file.isAlive, let hub = file.endpoint.flatMap(HubPlace.init) else {
      let start = data.map { "yimen up --data \($0)" } ?? "yimen up"
      throw CommandFailure(
        .unavailable, zh: "\(directory) 没有运行中的套件。", en: "no suite is running in \(directory).",
        remedyZh: "先启动：\(start)，或用 --data、--hub 指明。", remedyEn: "Start it: \(start), or name another with --data or --hub.")
    }
    return [hub]
  }

  private static func failure(_ error: SuiteFileError) -> CommandFailure {
    switch error {
    case .damaged(let path):
      CommandFailure(
        .badData, zh: "\(path) 内容已损坏。", en: "\(path) is no suite file.",
        remedyZh: "停止套件后重新启动：yimen up。", remedyEn: "Stop the suite and start it again: yimen up.")
    case .unreadable(let path, let reason), .unwritable(let path, let reason):
      CommandFailure(
        .noInput, zh: "\(path) 无法读取。", en: "\(path) cannot be read (\(reason)).",
        remedyZh: "请以启动套件的用户运行本命令。", remedyEn: "Run the command as the user whose suite it is.")
    }
  }
}

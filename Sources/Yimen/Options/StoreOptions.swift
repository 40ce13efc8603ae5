import ArgumentParser
import FoundationEssentials
import Logging
import ServiceKit
import Store

/// Where a suite's data and stores lie, as `yimen up` takes it, and the commands that work on the same stores.
struct StoreOptions: ParsableArguments {
  @Option(help: ArgumentHelp("数据目录。Data directory. (default: $YIMEN_DATA, else $XDG_DATA_HOME/yimen)", valueName: "dir"))
  var data: String?

  @Option(
    help: ArgumentHelp(
      "存储。Where records are kept: sqlite:DIR, or postgres://HOST/DATABASE; passwords belong in PGPASSFILE. (default: $YIMEN_STORE, else the data directory)",
      valueName: "place"))
  var store: String?

  @Option(help: ArgumentHelp("JSON 设置文件。A JSON file with settings.", valueName: "file"))
  var config: String?

  var directory: String { data ?? DataDirectory.standard(environment: ProcessInfo.processInfo.environment) }

  /// The same as flags of a program.
  var flags: [String] { ["--data", directory] + (store.map { ["--store", $0] } ?? []) + (config.map { ["--config", $0] } ?? []) }

  /// Where the stores lie, as flags, environment and settings file say.
  /// - Throws: `SettingsError`.
  func location() async throws -> StoreLocation {
    try ProgramSettings(try await Settings.reader(arguments: flags), program: "hub", loggingFrom: .error).store
  }
}

import ArgumentParser
import FoundationEssentials
import ServiceKit

/// Where the ring and the secret files lie.
struct KeysOptions: ParsableArguments {
  @Option(help: ArgumentHelp("数据目录。Data directory. (default: $YIMEN_DATA, else $XDG_DATA_HOME/yimen)", valueName: "dir"))
  var data: String?

  @Option(help: ArgumentHelp("密钥目录。Where the keys lie. (default: $YIMEN_KEYS, else keys/ of the data directory)", valueName: "dir"))
  var keys: String?

  var directory: KeyDirectory { directory(environment: ProcessInfo.processInfo.environment) }

  func directory(environment: [String: String]) -> KeyDirectory {
    if let named = keys ?? environment["YIMEN_KEYS"], !named.isEmpty { return KeyDirectory(named) }
    return KeyDirectory((data ?? DataDirectory.standard(environment: environment)) + "/keys")
  }
}

/// Why settings cannot be used.
public enum SettingsError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong with a settings file.
  public enum FileFault: Sendable, Hashable {
    case missing
    case directory
    /// With the system's words.
    case unreadable(String)
    case notJSON
    case notObject
  }

  case unknownFlag(String)
  case valueMissing(String)
  case unreadableFile(String, FileFault)
  case badValue(key: String, value: String, expected: String)
  /// Without keys the bus speaks in the clear, so it listens on loopback and ipc only.
  case notLoopback(String)
  /// Metrics are told to whoever asks, so on loopback only.
  case metricsNotLoopback(String)

  public var description: String {
    switch self {
    case .unknownFlag(let flag): "unknown flag \(flag); --help lists them. 未知选项。"
    case .valueMissing(let flag): "\(flag) needs a value; --help lists the settings. 选项缺少值。"
    case .unreadableFile(let file, .missing): "there is no settings file \(file); name one that is there. 设置文件不存在，请核对路径。"
    case .unreadableFile(let file, .directory): "the settings file \(file) is a directory; name a file. 该路径是目录，请指明设置文件。"
    case .unreadableFile(let file, .unreadable(let reason)):
      "the settings file \(file) cannot be read (\(reason)); let the user that runs the program read it. 设置文件无法读取，请检查权限。"
    case .unreadableFile(let file, .notJSON):
      "the settings file \(file) is not JSON; check quotes, commas and brackets. 设置文件不是有效的 JSON，请检查引号、逗号和括号。"
    case .unreadableFile(let file, .notObject):
      "the settings file \(file) does not hold an object; write {\"mail\": {\"host\": \"…\"}}. 设置文件的内容应为 JSON 对象。"
    case .badValue(let key, let value, let expected): "\(key) is “\(value)”, but takes \(expected). 设置的值不合要求。"
    case .notLoopback(let endpoint):
      "\(endpoint) is not on loopback, and there are no keys, without which links are in the clear; make keys first: yimen keys new NAME --roles ROLE, or listen on 127.0.0.1, [::1] or ipc. 没有密钥时仅允许本机地址，请先新建密钥。"
    case .metricsNotLoopback(let address):
      "\(address) is not on loopback, and whoever asks is told the metrics; name 127.0.0.1 or [::1]. 指标仅允许本机地址。"
    }
  }
}

import Bus
import ServiceKit

/// Whether flags, environment and settings file say what programs understand.
enum SettingsChecks {
  struct Facts: Sendable {
    /// Why they cannot be used; nil where they can.
    var error: SettingsError?
    /// The settings file; nil where none is named.
    var file: String?
    /// Its permission bits.
    var mode: UInt32 = 0
    /// What it holds, where it can be read.
    var contents = JSONValue.null
  }

  static func findings(_ facts: Facts) -> [Diagnosis] {
    var findings: [Diagnosis] = []
    if let error = facts.error { findings.append(.fail("settings", describing: error)) }
    if let file = facts.file {
      let keys = keys(of: facts.contents).sorted()
      findings += keys.filter { key in !Settings.all.contains { $0.key == key } }.map { unknown($0, in: file) }
      if facts.mode & 0o044 != 0, keys.contains(where: isSecret) { findings.append(exposed(file)) }
    }
    return findings.isEmpty ? [.ok("settings", zh: "设置可用。", en: "the settings can be used.")] : findings
  }

  /// The members of a settings file, each by its whole key.
  static func keys(of json: JSONValue, at prefix: String = "") -> [String] {
    guard case .object(let members) = json else { return prefix.isEmpty ? [] : [prefix] }
    return members.flatMap { keys(of: $0.value, at: prefix.isEmpty ? $0.name : "\(prefix).\($0.name)") }
  }

  private static func isSecret(_ key: String) -> Bool { Settings.all.contains { $0.key == key && $0.isSecret } }

  private static func unknown(_ key: String, in file: String) -> Diagnosis {
    .warn(
      "settings.unknown", zh: "\(file) 中的 \(key) 不是任何程序的设置，未起作用。", en: "\(key) in \(file) is no setting of any program, and does nothing.",
      remedyZh: "核对名称：item-service --help 列出全部设置。", remedyEn: "Check its name: item-service --help lists all settings.")
  }

  private static func exposed(_ file: String) -> Diagnosis {
    .warn(
      "settings.exposed", zh: "\(file) 含有口令，且他人可读。", en: "\(file) holds a password, and others can read it.",
      remedyZh: "执行：chmod 600 '\(file)'，并更换口令。", remedyEn: "Run: chmod 600 '\(file)', and change the password.")
  }
}

import Bus
import Configuration
import FoundationEssentials
import Glibc

/// The JSON file with settings: objects within an object, whose names are the parts of a setting's key.
///
/// A setting that no program knows is passed over; one that is known and of another type than it takes is refused, since it would
/// otherwise be as if it were not there.
struct SettingsFile {
  /// The longest part of a wrong value that is told.
  private static let shown = 60

  let path: String

  /// What the file gives, each as the text that a flag would have.
  /// - Throws: `SettingsError.unreadableFile`, or `.badValue` for a value of another type than its setting takes.
  func values() throws(SettingsError) -> [AbsoluteConfigKey: ConfigValue] {
    let json = try json()
    guard case .object = json else { throw .unreadableFile(path, .notObject) }
    var values: [AbsoluteConfigKey: ConfigValue] = [:]
    try take(json, at: "", into: &values)
    return values
  }

  private func json() throws(SettingsError) -> JSONValue {
    var isDirectory = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory), isDirectory { throw .unreadableFile(path, .directory) }
    guard unsafe access(path, R_OK) == 0 else {
      throw .unreadableFile(path, errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(Self.reason))
    }
    guard let data = try? Data(contentsOf: URL(filePath: path)) else { throw .unreadableFile(path, .unreadable(Self.reason)) }
    guard let text = String(validating: data, as: UTF8.self), let json = try? JSONValue(parsing: text) else {
      throw .unreadableFile(path, .notJSON)
    }
    return json
  }

  private func take(_ json: JSONValue, at key: String, into values: inout [AbsoluteConfigKey: ConfigValue]) throws(SettingsError) {
    if let setting = Settings.all.first(where: { $0.key == key }) {
      values[AbsoluteConfigKey(stringLiteral: key)] = ConfigValue(.string(try text(of: json, for: setting)), isSecret: setting.isSecret)
      return
    }
    let members = Settings.all.map(\.key).filter { key.isEmpty || $0.hasPrefix(key + ".") }
    guard !members.isEmpty else { return }
    guard case .object(let parts) = json else {
      throw .badValue(key: key, value: shown(json), expected: "an object with some of \(members.joined(separator: ", "))")
    }
    for part in parts { try take(part.value, at: key.isEmpty ? part.name : "\(key).\(part.name)", into: &values) }
  }

  private func text(of json: JSONValue, for setting: Setting) throws(SettingsError) -> String {
    switch json {
    case .string(let text): return text
    case .integer(let number) where setting.isNumber: return String(number)
    case .array(let elements) where setting.isList:
      let texts = elements.compactMap { if case .string(let text) = $0 { text } else { nil } }
      if texts.count == elements.count { return texts.joined(separator: ",") }
    default: break
    }
    let types = setting.isNumber ? "a number or a text" : setting.isList ? "a text or a list of texts" : "a text"
    throw .badValue(key: setting.key, value: setting.isSecret ? "•••" : shown(json), expected: "\(types): \(setting.form)")
  }

  private func shown(_ json: JSONValue) -> String {
    let text = json.text
    return text.count > Self.shown ? text.prefix(Self.shown) + "…" : text
  }

  /// The last system call's failure, in words.
  private static var reason: String { unsafe String(cString: strerror(errno)) }
}

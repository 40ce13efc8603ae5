import Bus
import Civics
import ServiceKit

/// How commands tell of keys; never of secrets.
enum KeyText {
  /// `2027-01-31 00:00`, in China's time.
  static func time(_ microseconds: Int) -> String { "\(ShanghaiTime(utcSeconds: microseconds / 1_000_000))" }

  static func state(_ entry: KeyEntry, at now: Int) -> String {
    switch entry.state {
    case .revoked: "已吊销 revoked"
    case .replaced(let until) where until > now: "已轮换 replaced, \(time(until)) 前仍有效 lets in until then"
    case .replaced: "已轮换 replaced"
    case .active: entry.letsIn(at: now) ? "有效 active" : "已过期 expired"
    }
  }

  static func json(_ entry: KeyEntry, at now: Int, more: [(name: String, value: JSONValue)] = []) -> JSONValue {
    var members: [(name: String, value: JSONValue)] = [
      ("name", .string(entry.name.text)), ("public", .string("\(entry.key)")), ("roles", .array(entry.roleNames.map { .string($0) })),
      ("created", .integer(entry.createdAt)), ("expires", entry.expiresAt.map { .integer($0) } ?? .null),
      ("state", .string(word(entry.state))), ("letsIn", .bool(entry.letsIn(at: now))),
    ]
    if case .replaced(let until) = entry.state { members.append(("replacedUntil", .integer(until))) }
    return .object(members + more)
  }

  private static func word(_ state: KeyEntry.State) -> String {
    switch state {
    case .active: "active"
    case .replaced: "replaced"
    case .revoked: "revoked"
    }
  }

  /// A key in lines: what it is, and what to give to whom.
  static func lines(_ entry: KeyEntry, in directory: KeyDirectory, server: CurveKey, at now: Int) -> [String] {
    var lines = [
      "密钥 key     \(entry.name) (\(entry.roleNames.joined(separator: ", ")))  \(state(entry, at: now))",
      "  公钥 public \(entry.key)",
    ]
    if let end = entry.expiresAt { lines.append("  截止 expires \(time(end))") }
    guard entry.letsIn(at: now), entry.state == .active else { return lines }
    lines.append("  文件 file   \(directory.secretPath(of: entry.name))")
    if entry.name == .suite {
      lines.append("  套件各程序自用；不要交给他人。The suite's programs use the file themselves; give it to nobody.")
      lines.append("  他人只需公钥 Others need the public key alone: --hub 'tcp://ADDRESS:PORT#\(entry.key)'")
    } else if entry.roles.contains(.service) {
      lines.append("  将文件和 ring.json 放入该程序机器的密钥目录（0600），以 --keys、--key 指明。")
      lines.append("  Put the file and ring.json into a directory of that program's machine: --keys DIR --key \(entry.name)")
    } else {
      lines.append("  将文件经安全途径交给使用者，然后在此删除。Hand the file to its user by a safe way, then remove it here.")
      lines.append("  使用 use    yimen call … --hub 'tcp://ADDRESS:PORT' --key-file \(entry.name).key --as \(entry.roleNames[0]):ID")
      if entry.key != server { lines.append("  文件已含套件公钥 The file holds the suite's public key: \(server)") }
    }
    return lines
  }
}

import Foundation

/// What the kernel tells of processes (proc(5)).
enum ProcessTable {
  /// The children of a process, by the names of their programs.
  static func children(of parent: Int32) -> [String: Int32] {
    var children: [String: Int32] = [:]
    for entry in (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? [] {
      guard let pid = Int32(entry), parentOf(pid) == parent, let program = program(of: pid) else { continue }
      children[program] = pid
    }
    return children
  }

  /// Whether a process exists and is no zombie.
  static func isAlive(_ pid: Int32) -> Bool {
    guard let state = fields(of: pid)?.first else { return false }
    return state != "Z" && state != "X"
  }

  private static func parentOf(_ pid: Int32) -> Int32? {
    guard let fields = fields(of: pid), fields.count > 1, fields[0] != "Z" else { return nil }
    return Int32(fields[1])
  }

  /// The fields of `stat` from the state on; the program's name before them may hold anything, up to the last parenthesis.
  private static func fields(of pid: Int32) -> [Substring]? {
    guard let text = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8), let end = text.lastIndex(of: ")") else {
      return nil
    }
    return text[text.index(after: end)...].split(separator: " ")
  }

  private static func program(of pid: Int32) -> String? {
    guard let line = try? Data(contentsOf: URL(filePath: "/proc/\(pid)/cmdline")) else { return nil }
    return line.split(separator: 0).first.flatMap { String(decoding: $0, as: UTF8.self).split(separator: "/").last }.map(String.init)
  }
}

import Bus

/// Whether the system lets programs have what they need.
enum LimitChecks {
  /// Descriptors that a program needs for as many links as a node keeps, with some for its store, sockets and log.
  static let openFiles = BusLimits.links + 256

  struct Facts: Sendable {
    /// How many descriptors a program may have open at most: it takes as many by itself.
    var openFiles: Int
  }

  static func findings(_ facts: Facts) -> [Diagnosis] {
    guard facts.openFiles < openFiles else {
      return [.ok("limits", zh: "可打开 \(facts.openFiles) 个文件。", en: "\(facts.openFiles) files may be open.")]
    }
    return [
      .warn(
        "limits.openFiles", zh: "每个程序最多打开 \(facts.openFiles) 个文件，少于 \(openFiles)。",
        en: "a program may have \(facts.openFiles) files open, fewer than \(openFiles).",
        remedyZh: "连接多时新连接会失败：提高 ulimit -Hn 或 systemd 的 LimitNOFILE。",
        remedyEn: "With many connections new ones fail: raise ulimit -Hn, or LimitNOFILE of systemd.")
    ]
  }
}

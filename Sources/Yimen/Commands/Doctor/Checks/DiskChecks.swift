import ServiceKit

/// Whether there is room for what the suite writes, and whether it may be written.
enum DiskChecks {
  /// What came of writing a few bytes, which were taken away again.
  enum Trial: Sendable, Hashable {
    case written
    case noSpace
    case noQuota
    case readOnly
    case refused(String)
  }

  struct Place: Sendable {
    let path: String
    /// Bytes that this user may still write; nil where the file system does not tell.
    let free: Int64?
    /// Nil where the directory is not there yet.
    let trial: Trial?
  }

  struct Facts: Sendable {
    var places: [Place]
  }

  static func findings(_ facts: Facts) -> [Diagnosis] { facts.places.map(finding) }

  private static func finding(_ place: Place) -> Diagnosis {
    let path = place.path
    switch place.trial {
    case .noSpace:
      return .fail(
        "disk.full", zh: "\(path) 所在磁盘已满。", en: "no space is left for \(path).", remedyZh: "腾出空间；写入随即恢复。",
        remedyEn: "Free some; writing resumes by itself.")
    case .noQuota:
      return .fail(
        "disk.quota", zh: "本用户在 \(path) 的配额已用尽。", en: "this user's quota for \(path) is used up.", remedyZh: "请管理员提高配额，或腾出空间。",
        remedyEn: "Have it raised, or free some: quota -s.")
    case .readOnly:
      return .fail(
        "disk.readOnly", zh: "\(path) 所在文件系统为只读。", en: "the file system of \(path) is read-only.",
        remedyZh: "检查磁盘（dmesg），修复后以可写方式挂载。", remedyEn: "Look at the disk (dmesg), and mount it for writing once it is sound.")
    case .refused(let reason):
      return .fail(
        "disk.unwritable", zh: "\(path) 不可写（\(reason)）。", en: "\(path) cannot be written (\(reason)).",
        remedyZh: "以运行套件的用户执行，或将目录交给它：chown。", remedyEn: "Run this as the suite's user, or give that user the directory: chown.")
    case .written, nil: break
    }
    if let free = place.free, free < DiskLimit.little {
      return .warn(
        "disk.little", zh: "\(path) 只剩 \(SizeText.text(free))。", en: "\(SizeText.text(free)) are left for \(path).",
        remedyZh: "腾出空间，否则写入将被拒绝。", remedyEn: "Free some, or writes will be refused.")
    }
    guard place.trial != nil else {
      return .ok("disk", zh: "\(path) 尚不存在，首次启动时建立。", en: "\(path) is not there yet; the first start makes it.")
    }
    let left = place.free.map(SizeText.text) ?? "?"
    return .ok("disk", zh: "\(path) 可写，剩余 \(left)。", en: "\(path) can be written; \(left) are left.")
  }
}

/// What names and permissions of the files in `keys/` say. What ring and secret files hold is for ``RingChecks``, whose findings stand beside these.
enum KeyChecks {
  /// Where keys lie, in a data directory.
  static let place = "keys/ring.json, keys/NAME.key"
  /// The key that seals personal data.
  static let identity = "identity.key"
  /// The public keys that are let in.
  static let ring = "ring.json"

  struct File: Sendable {
    let name: String
    /// The permission bits.
    let mode: UInt32
    let isReadable: Bool
  }

  struct Facts: Sendable {
    /// The path of `keys/`.
    var directory: String
    /// The directory's permission bits; nil where there is none.
    var mode: UInt32?
    /// Whether its files could be listed.
    var isListed = true
    var files: [File] = []
    /// Whether the identity service has begun a database that its key must open.
    var hasIdentityStore: Bool
    /// Whether the hub asks for keys.
    var areAskedFor = false
  }

  /// - Parameter contents: what is found in ring and secret files.
  static func findings(_ facts: Facts, and contents: [Diagnosis] = []) -> [Diagnosis] {
    let found = files(facts) + contents
    if found.isEmpty, facts.mode == nil {
      return [.ok("keys", zh: "尚无密钥，首次启动时建立。", en: "there are no keys yet; the first start makes them.")]
    }
    return found.isEmpty ? [.ok("keys", zh: "密钥文件仅本用户可读。", en: "key files are for their owner alone.")] : found
  }

  private static func files(_ facts: Facts) -> [Diagnosis] {
    guard let mode = facts.mode else { return missing(facts) }
    guard facts.isListed else { return [unreadable(facts.directory)] }
    return directory(facts.directory, mode) + facts.files.flatMap { file($0, in: facts.directory) } + missing(facts)
  }

  private static func directory(_ path: String, _ mode: UInt32) -> [Diagnosis] {
    guard mode & 0o022 != 0 else { return [] }
    return [
      .fail(
        "keys.directoryOpen", zh: "他人可在 \(path) 中增删文件。", en: "others may add and remove files in \(path).",
        remedyZh: "执行：chmod 700 '\(path)'。",
        remedyEn: "Run: chmod 700 '\(path)'.")
    ]
  }

  private static func file(_ file: File, in directory: String) -> [Diagnosis] {
    let path = "\(directory)/\(file.name)"
    // A ring holds public keys: it may be read, but whoever writes it lets people in.
    let isSecret = file.name.hasSuffix(".key") || file.name.hasSuffix(".seal")
    let forbidden: UInt32 = isSecret ? 0o077 : file.name == ring ? 0o022 : 0
    if file.mode & forbidden != 0 {
      return [
        .fail(
          "keys.exposed", zh: "\(path) 可被他人读取或改写。", en: "\(path) can be read or changed by others.",
          remedyZh: "执行：chmod 600 '\(path)'；若可能已泄露，请更换密钥。",
          remedyEn: "Run: chmod 600 '\(path)'; if somebody may have read it, make a new key.")
      ]
    }
    return forbidden != 0 && !file.isReadable ? [unreadable(path)] : []
  }

  private static func unreadable(_ path: String) -> Diagnosis {
    .fail(
      "keys.unreadable", zh: "本用户无法读取 \(path)。", en: "this user cannot read \(path).", remedyZh: "以运行套件的用户执行，或将其交给它：chown。",
      remedyEn: "Run this as the suite's user, or give it to that user: chown.")
  }

  private static func missing(_ facts: Facts) -> [Diagnosis] {
    let names = Set(facts.files.map(\.name))
    var findings: [Diagnosis] = []
    if facts.hasIdentityStore, !names.contains(identity) {
      findings.append(
        .fail(
          "keys.identityMissing", zh: "缺少 \(facts.directory)/\(identity)，而数据库已存在。",
          en: "\(facts.directory)/\(identity) is missing, and there is a database that it seals.",
          remedyZh: "从备份取回该密钥（yimen store backup --with-keys）。", remedyEn: "Put it back from its back-up (yimen store backup --with-keys).")
      )
    }
    if facts.areAskedFor, !names.contains(where: { $0.hasSuffix(".key") && $0 != identity }) {
      findings.append(
        .fail(
          "keys.none", zh: "枢纽要求密钥，而 \(facts.directory) 中没有。", en: "the hub asks for a key, and there is none in \(facts.directory).",
          remedyZh: "为本机制作密钥并加入密钥环：\(place)。", remedyEn: "Make one and have it put into the suite's ring: \(place)."))
    }
    return findings
  }
}

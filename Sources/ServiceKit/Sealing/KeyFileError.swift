/// Why the service does not start with the key it found. Each describes itself in one line that says what is wrong and what to do,
/// in English and Chinese.
package enum KeyFileError: Error, Sendable, Hashable {
  /// There is no key, and the database is another's: it holds subjects that that one alone opens, or other instances may use it.
  case missing(path: String)
  /// The file holds another number of bytes than a key has.
  case wrongLength(path: String, expected: Int)
  /// Others than the owner may read or change the file.
  case exposed(path: String)
  /// The file is another user's, and not root's: that user may have put keys there, and may change them.
  case foreign(path: String)
  /// The key is not the one with which the database was written.
  case otherKey(path: String)
  /// What the file or the variable holds are no keys. The reason tells nothing of what is there.
  case damaged(path: String, reason: String)
  /// There are fields that a key sealed which is not among those at hand.
  case keyMissing(path: String, number: Int, fields: Int)
  /// The file has no key of this number.
  case unknownKey(path: String, number: Int)
  /// The key is the one that seals, which is not taken away.
  case sealingKey(path: String, number: Int)
  case unreadable(path: String, reason: String)
  case unwritable(path: String, reason: String)
}

extension KeyFileError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing(let path):
      "the key \(path) is missing and the database was begun with it; put the key back from its back-up, or copy it from another instance. "
        + "缺少密钥，而数据库已用该密钥建立，请从备份或其他实例取回。"
    case .wrongLength(let path, let expected):
      "the key \(path) does not hold \(expected) bytes; put it back from its back-up, or remove it if nothing was ever sealed with it. 密钥长度不对，请从备份恢复；从未用其加密时可删除。"
    case .exposed(let path):
      "the key \(path) can be read by others; run: chmod 600 '\(path)'. 他人可读取密钥，请执行所示命令。"
    case .foreign(let path):
      "the key \(path) belongs to another user; run this as that user, or give the file to the user that runs the service (chown). "
        + "密钥属于其他用户，请以该用户运行，或将其交给运行服务的用户（chown）。"
    case .otherKey(let path):
      "the key \(path) is not the one that this database was written with; put that one back from its back-up. 密钥与数据库不符，请从备份恢复原密钥。"
    case .damaged(let path, let reason):
      "the keys in \(path) cannot be used: \(reason); put them back from their back-up. 密钥内容有误，请从备份恢复。"
    case .keyMissing(let path, let number, let fields):
      "key \(number) is not among those in \(path), and \(fields) fields are sealed with it; put it back from its back-up. 缺少密钥 \(number)，仍有 \(fields) 项以其加密，请从备份恢复。"
    case .unknownKey(let path, let number):
      "there is no key \(number) in \(path); list those that there are (keys list). 没有此编号的密钥，请查看现有密钥（keys list）。"
    case .sealingKey(let path, let number):
      "key \(number) in \(path) is the one that seals; add another first (keys rotate). 该密钥正用于加密，请先轮换密钥（keys rotate）。"
    case .unreadable(let path, let reason):
      "the key \(path) cannot be read (\(reason)); give it to the user that runs the service. 密钥无法读取，请将其交给运行服务的用户。"
    case .unwritable(let path, let reason):
      "the key \(path) cannot be made (\(reason)); let the user that runs the service write there. 密钥无法建立，请让运行服务的用户可写该处。"
    }
  }
}

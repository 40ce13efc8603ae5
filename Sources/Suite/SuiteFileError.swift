import Glibc

/// Why a suite's file cannot be used.
public enum SuiteFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// It is there and this user may not read it, for instance since the suite is another user's. With the system's words.
  case unreadable(path: String, reason: String)
  /// It is no suite file.
  case damaged(path: String)
  case unwritable(path: String, reason: String)

  public var description: String {
    switch self {
    case .unreadable(let path, let reason):
      "\(path) cannot be read (\(reason)); run the command as the user whose suite it is. 无法读取，请以启动套件的用户运行。"
    case .damaged(let path): "\(path) is no suite file; stop the suite and start it again: yimen up. 内容已损坏，请重新启动套件：yimen up。"
    case .unwritable(let path, let reason):
      "\(path) cannot be written (\(reason)); check the directory's permissions and the disk. 无法写入，请检查目录权限与磁盘。"
    }
  }

  /// The last system call's failure, in words.
  static var systemReason: String { unsafe String(cString: strerror(errno)) }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file that is open for as long as it is read.
final class OpenFile {
  let descriptor: Int32
  private let path: String

  /// - Throws: `CommandFailure` where it is missing or unreadable.
  init(_ path: String) throws {
    self.path = path
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.failure(errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable, path) }
  }

  deinit { close(descriptor) }

  func failure(_ problem: InputFile.Problem) -> CommandFailure { Self.failure(problem, path) }

  /// What is said of a file that cannot be read.
  static func failure(_ problem: InputFile.Problem, _ path: String) -> CommandFailure {
    switch problem {
    case .missing:
      CommandFailure(
        .noInput, zh: "文件 \(path) 不存在。", en: "the file \(path) does not exist.", remedyZh: "检查路径。", remedyEn: "Check the path.")
    case .isDirectory:
      CommandFailure(
        .noInput, zh: "\(path) 是目录。", en: "\(path) is a directory.", remedyZh: "给出一个文件。", remedyEn: "Name a file.")
    case .unreadable, .tooLarge:
      CommandFailure(
        .noInput, zh: "文件 \(path) 无法读取。", en: "the file \(path) cannot be read.", remedyZh: "检查权限。", remedyEn: "Check its permissions.")
    }
  }
}

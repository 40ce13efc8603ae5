#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file that was not there, which its owner alone reads: for what is personal.
struct NewFile {
  let path: String
  let output: Output

  /// - Throws: `CommandFailure` where it is there already, or cannot be made.
  init(_ path: String) throws(CommandFailure) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      let isThere = errno == EEXIST
      throw CommandFailure(
        .noInput, zh: isThere ? "\(path) 已存在。" : "无法建立 \(path)。", en: isThere ? "\(path) is there already." : "\(path) cannot be made.",
        remedyZh: "换一个文件名。", remedyEn: "Name another file.")
    }
    self.path = path
    output = Output(descriptor: descriptor)
  }

  func remove() { _ = unsafe unlink(path) }
}

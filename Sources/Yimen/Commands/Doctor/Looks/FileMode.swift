import Glibc

/// The permission bits of a file or directory.
enum FileMode {
  /// Nil where there is none, or it cannot be seen.
  static func of(_ path: String) -> UInt32? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Which file it is, by whatever name.
struct FileIdentity: Hashable {
  let device: UInt64
  let number: UInt64
}

/// Questions to the file system.
enum Path {
  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// Which file lies there; nil where there is none.
  static func identity(of path: String) -> FileIdentity? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    return FileIdentity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
  }

  static func remove(_ path: String) { _ = unsafe unlink(path) }
}

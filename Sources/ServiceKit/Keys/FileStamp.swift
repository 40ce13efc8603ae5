import Glibc

/// What tells one content of a file from the next, without reading it.
struct FileStamp: Sendable, Hashable {
  private let device: UInt
  private let node: UInt
  private let size: Int
  /// Seconds and nanoseconds of the last change of its content.
  private let modified: [Int]

  /// Nil where there is no file.
  init?(of path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    device = UInt(status.st_dev)
    node = UInt(status.st_ino)
    size = Int(status.st_size)
    modified = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
  }
}

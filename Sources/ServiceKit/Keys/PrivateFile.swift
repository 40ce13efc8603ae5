import Glibc

/// A file that one user keeps: read whole if it is kept well, and written whole or not at all.
struct PrivateFile: Sendable {
  /// What others than the owner may do.
  enum Access {
    case hidden
    case readable
  }

  let path: String

  init(_ path: String) { self.path = path }

  /// Its bytes; nil where there is no file.
  /// - Parameters:
  ///   - limit: more bytes than these are none of ours.
  ///   - access: `hidden`: nobody else may read or change it. `readable`: others may read it.
  ///   - owner: whose it must be; another than the user himself in tests.
  /// - Throws: `KeyError.exposed`, `.foreign`, `.unreadable`, `.damaged`.
  func read(atMost limit: Int, access: Access, owner: uid_t = geteuid()) throws(KeyError) -> [UInt8]? {
    // Not waiting: what lies there may be a pipe.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .unreadable(path: path, reason: Self.reason())
    }
    defer { close(descriptor) }
    // Asked of the open file, so that the file judged is the file read.
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .unreadable(path: path, reason: Self.reason()) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable(path: path, reason: "it is no file") }
    guard status.st_uid == owner else { throw .foreign(path: path) }
    if access == .hidden, status.st_mode & 0o077 != 0 { throw .exposed(path: path, mend: "chmod 600") }
    if status.st_mode & 0o022 != 0 { throw .exposed(path: path, mend: "chmod go-w") }
    var bytes = [UInt8](repeating: 0, count: limit + 1)
    var count = 0
    while count < bytes.count {
      let part = unsafe bytes.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress.map { unsafe $0 + count }, $0.count - count)
      }
      guard part >= 0 else { throw .unreadable(path: path, reason: Self.reason()) }
      if part == 0 { break }
      count += part
    }
    guard count <= limit else { throw .damaged(path: path, reason: "it has more than \(limit) bytes") }
    return Array(bytes.prefix(count))
  }

  /// Writes a draft of it beside it, on disk and for its owner alone; `PrivateFileDraft.place` makes it the file.
  /// - Throws: `KeyError.unwritable`.
  func draft(_ text: String) throws(KeyError) -> PrivateFileDraft { try PrivateFileDraft(of: path, Array(text.utf8)) }

  /// Adds a line to its end, and brings it to disk; the file is made for its owner alone.
  /// - Throws: `KeyError.unwritable`.
  func append(line: String) throws(KeyError) {
    let bytes = Array((line + "\n").utf8)
    let descriptor = unsafe open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: Self.reason()) }
    defer { close(descriptor) }
    guard unsafe write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else {
      throw .unwritable(path: path, reason: Self.reason())
    }
  }

  /// The last system call's failure, in words.
  static func reason() -> String { unsafe String(cString: strerror(errno)) }
}

import Crypto
import Foundation
import Glibc

/// Files of a back-up, on the disk before anything relies on them.
enum BackupFiles {
  private static let chunk = 1 << 20

  /// The digest of a file, in lower-case hexadecimal digits, and its length.
  static func digest(of path: String) throws(BackupError) -> (sha256: String, bytes: Int64) {
    try stream(path, to: nil)
  }

  /// Copies a file into a new one for its owner alone, and waits until it is on the disk.
  /// - Returns: the digest and length of what was written.
  static func copy(_ path: String, to target: String) throws(BackupError) -> (sha256: String, bytes: Int64) {
    let descriptor = try make(target)
    defer { close(descriptor) }
    let written = try stream(path, to: (target, descriptor))
    try synchronise(descriptor, target)
    return written
  }

  /// Writes a new file for its owner alone, and waits until it is on the disk.
  static func write(_ bytes: [UInt8], to target: String) throws(BackupError) {
    let descriptor = try make(target)
    defer { close(descriptor) }
    try write(bytes[...], to: (target, descriptor))
    try synchronise(descriptor, target)
  }

  /// All bytes of a file that is small by its nature.
  static func read(_ path: String, atMost most: Int = 1 << 20) throws(BackupError) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .unreadable(path: path, reason: reason)
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while bytes.count <= most {
      let part = try next(descriptor, path)
      if part.isEmpty { return bytes }
      bytes += part
    }
    throw .unreadable(path: path, reason: "it is too large")
  }

  /// Whether it is a file that begins so.
  static func begins(_ path: String, with start: [UInt8]) throws(BackupError) -> Bool {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path, reason: reason) }
    defer { close(descriptor) }
    return try next(descriptor, path).starts(with: start)
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0
  }

  /// Removes a file, where it is.
  static func remove(_ path: String) { _ = unsafe unlink(path) }

  static func makeDirectory(_ path: String) throws(BackupError) {
    guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .unwritable(path: path, reason: reason) }
  }

  /// Gives a file or directory its name at once. One that has the name is not replaced.
  static func rename(_ path: String, to target: String) throws(BackupError) {
    guard !exists(target) else { throw .targetExists(target) }
    guard unsafe Glibc.rename(path, target) == 0 else { throw .unwritable(path: target, reason: reason) }
  }

  /// Waits until the names in a directory are on the disk.
  static func synchronise(directory: String) throws(BackupError) {
    let descriptor = unsafe open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unwritable(path: directory, reason: reason) }
    defer { close(descriptor) }
    try synchronise(descriptor, directory)
  }

  private static func make(_ path: String) throws(BackupError) -> CInt {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: reason) }
    return descriptor
  }

  private static func stream(_ path: String, to target: (path: String, descriptor: CInt)?) throws(BackupError) -> (
    sha256: String, bytes: Int64
  ) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw errno == ENOENT ? .damagedFile(path) : .unreadable(path: path, reason: reason) }
    defer { close(descriptor) }
    var hash = SHA256()
    var count: Int64 = 0
    while true {
      let part = try next(descriptor, path)
      if part.isEmpty { break }
      hash.update(data: part)
      count += Int64(part.count)
      if let target { try write(part[...], to: target) }
    }
    return (hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(), count)
  }

  private static func next(_ descriptor: CInt, _ path: String) throws(BackupError) -> [UInt8] {
    while true {
      var count = 0
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: chunk) { buffer, filled in
        count = unsafe Glibc.read(descriptor, buffer.baseAddress, chunk)
        filled = max(0, count)
      }
      if count >= 0 { return bytes }
      guard errno == EINTR else { throw .unreadable(path: path, reason: reason) }
    }
  }

  private static func write(_ bytes: ArraySlice<UInt8>, to target: (path: String, descriptor: CInt)) throws(BackupError) {
    var rest = bytes
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(target.descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw .unwritable(path: target.path, reason: reason) }
      rest = rest.dropFirst(count)
    }
  }

  private static func synchronise(_ descriptor: CInt, _ path: String) throws(BackupError) {
    guard fsync(descriptor) == 0 else { throw .unwritable(path: path, reason: reason) }
  }

  private static var reason: String { unsafe String(cString: strerror(errno)) }
}

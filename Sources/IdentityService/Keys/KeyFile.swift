import Glibc

/// The key of the service as it lies on disk: random bytes that its owner alone reads.
struct KeyFile: Sendable {
  /// Bytes of a key: the 256 bits from which the others are derived.
  static let length = 32

  let path: String
  private let folder: String

  /// - Parameter directory: the suite's data directory.
  init(directory: String) {
    folder = "\(directory)/keys"
    path = "\(folder)/identity.key"
  }

  /// The key, or nil where there is no file.
  func load() throws(KeyFileError) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw .unreadable(path: path, reason: reason())
    }
    defer { close(descriptor) }
    // Asked of the open file, so that the file judged is the file read.
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .unreadable(path: path, reason: reason()) }
    guard status.st_mode & 0o077 == 0 else { throw .exposed(path: path) }
    var bytes = [UInt8](repeating: 0, count: KeyFile.length + 1)
    let count = unsafe read(descriptor, &bytes, bytes.count)
    guard count >= 0 else { throw .unreadable(path: path, reason: reason()) }
    guard count == KeyFile.length else { throw .wrongLength(path: path, expected: KeyFile.length) }
    return Array(bytes.prefix(count))
  }

  /// Makes the file, unless another instance has made it meanwhile. It is whole and on disk when this returns, before anything is written
  /// with the key.
  /// - Returns: The key in the file.
  func make(_ key: [UInt8]) throws(KeyFileError) -> [UInt8] {
    guard unsafe mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw .unwritable(path: path, reason: reason()) }
    // A name of its own: instances that share the directory may start at once.
    var unfinished = Array("\(path).XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&unfinished)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: reason()) }
    defer { _ = unsafe unlink(unfinished) }
    let isWritten = unsafe write(descriptor, key, key.count) == key.count && fsync(descriptor) == 0
    let failure = reason()
    close(descriptor)
    guard isWritten else { throw .unwritable(path: path, reason: failure) }
    // Where a file is by now, this changes nothing.
    guard unsafe link(unfinished, path) == 0 else {
      guard errno == EEXIST, let other = try load() else { throw .unwritable(path: path, reason: reason()) }
      return other
    }
    try keepNames(in: folder)
    try keepNames(in: "\(folder)/..")
    return key
  }

  /// Brings the names in a directory to disk.
  private func keepNames(in directory: String) throws(KeyFileError) {
    let descriptor = unsafe open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: reason()) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .unwritable(path: path, reason: reason()) }
  }

  /// The last system call's failure, in words.
  private func reason() -> String { unsafe String(cString: strerror(errno)) }
}

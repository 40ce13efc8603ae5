import Glibc

/// What a file shall hold, on disk beside it under another name. What is not placed goes with it.
final class PrivateFileDraft {
  private let path: String
  private let unfinished: [CChar]
  private var isPlaced = false

  init(of path: String, _ bytes: [UInt8]) throws(KeyError) {
    self.path = path
    // A name of its own, made for this user alone in one step: mkstemp(3).
    var name = Array("\(path).XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&name)
    unfinished = name
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: PrivateFile.reason()) }
    let isWritten = unsafe write(descriptor, bytes, bytes.count) == bytes.count && fsync(descriptor) == 0
    let reason = PrivateFile.reason()
    close(descriptor)
    guard isWritten else {
      _ = unsafe unlink(unfinished)
      throw .unwritable(path: path, reason: reason)
    }
  }

  /// Makes it the file, in one step.
  /// - Throws: `KeyError.unwritable`.
  func place() throws(KeyError) {
    guard unsafe rename(unfinished, path) == 0 else { throw .unwritable(path: path, reason: PrivateFile.reason()) }
    isPlaced = true
    try keepName()
  }

  /// Makes it the file, unless there is one: then that one stays.
  /// - Returns: Whether it was made the file.
  /// - Throws: `KeyError.unwritable`.
  func placeUnlessThere() throws(KeyError) -> Bool {
    guard unsafe link(unfinished, path) == 0 else {
      if errno == EEXIST { return false }
      throw .unwritable(path: path, reason: PrivateFile.reason())
    }
    try keepName()
    return true
  }

  /// The name comes to disk as well.
  private func keepName() throws(KeyError) {
    let directory = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let descriptor = unsafe open(directory.isEmpty ? "/" : directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: PrivateFile.reason()) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .unwritable(path: path, reason: PrivateFile.reason()) }
  }

  deinit {
    if !isPlaced { _ = unsafe unlink(unfinished) }
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Reads bytes from outside, never more than were asked for.
enum InputFile {
  enum Problem: Error { case missing, isDirectory, unreadable, tooLarge }

  private static let chunk = 64 * 1_024

  /// All bytes of a file.
  static func bytes(of path: String, atMost most: Int) throws(Problem) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw problem(errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while true {
      let part = try next(descriptor, chunk)
      if part.isEmpty { return bytes }
      bytes += part
      guard bytes.count <= most else { throw .tooLarge }
    }
  }

  /// The next bytes of an open file, at most `count`; none at its end.
  static func next(_ descriptor: Int32, _ count: Int) throws(Problem) -> [UInt8] {
    while true {
      var result = 0
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        result = unsafe read(descriptor, buffer.baseAddress, count)
        filled = max(0, result)
      }
      if result >= 0 { return bytes }
      guard errno == EINTR else { throw problem(errno) }
    }
  }

  private static func problem(_ error: Int32) -> Problem {
    switch error {
    case ENOENT, ENOTDIR: .missing
    case EISDIR: .isDirectory
    default: .unreadable
    }
  }
}

import Glibc
import ServiceKit

/// A copy of a file in the clear, for the owner alone, that is gone when nobody holds it any more.
///
/// Whoever holds it has a lock on it, which the system lets go however the program ends: by that ``sweep(_:)`` knows what was left behind from what
/// another instance looks at now.
final class TemporaryCopy: Sendable {
  private static let prefix = "scan-"
  /// How often one is begun anew which another instance took for left behind before it was locked, or whose name is taken.
  private static let tries = 8

  let path: String
  private let descriptor: Int32

  /// - Parameter directory: made where it is missing.
  init(of bytes: [UInt8], in directory: String) throws(ScanFailure) {
    if let reason = PrivateDirectory.make(directory) { throw .noPlace(reason: reason) }
    (path, descriptor) = try Self.make(in: directory)
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
      guard written > 0 else {
        if written < 0, errno == EINTR { continue }
        throw .noPlace(reason: unsafe String(cString: strerror(errno)))
      }
      rest = rest.dropFirst(written)
    }
  }

  deinit {
    _ = unsafe unlink(path)
    close(descriptor)
  }

  /// An empty file, locked.
  private static func make(in directory: String) throws(ScanFailure) -> (path: String, descriptor: Int32) {
    for _ in 0..<tries {
      // A name of its own, made for this user alone in one step, and not inherited by what is started meanwhile: a scanner's program must not hold
      // the lock. mkstemp(3) would not say so.
      let path = "\(directory)/\(prefix)\(String(UInt64.random(in: .min ... .max), radix: 16))"
      let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else {
        if errno == EEXIST { continue }
        throw .noPlace(reason: unsafe String(cString: strerror(errno)))
      }
      if isHeld(descriptor) { return (path, descriptor) }
      _ = unsafe unlink(path)
      close(descriptor)
    }
    throw .noPlace(reason: "each was taken away as soon as it was made")
  }

  /// Takes away the copies that programs left behind which were killed, and none that somebody holds.
  /// - Returns: How many.
  static func sweep(_ directory: String) -> Int {
    guard let listing = unsafe opendir(directory) else { return 0 }
    defer { _ = unsafe closedir(listing) }
    var count = 0
    while let entry = unsafe readdir(listing) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      guard name.hasPrefix(prefix) else { continue }
      let path = "\(directory)/\(name)"
      let descriptor = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      // The lock is held while the name goes, so that whoever is about to take it learns that it is gone.
      if isHeld(descriptor), unsafe unlink(path) == 0 { count += 1 }
      close(descriptor)
    }
    return count
  }

  /// Locks a file that still has its name.
  private static func isHeld(_ descriptor: Int32) -> Bool {
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return false }
    var status = stat()
    return unsafe fstat(descriptor, &status) == 0 && status.st_nlink > 0
  }
}

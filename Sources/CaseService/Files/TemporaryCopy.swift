import Glibc
import ServiceKit

/// A copy of a file in the clear, for the owner alone, that is gone when nobody holds it any more.
final class TemporaryCopy: Sendable {
  let path: String

  /// - Parameter directory: made where it is missing.
  init(of bytes: [UInt8], in directory: String) throws(ScanFailure) {
    if let reason = PrivateDirectory.make(directory) { throw .noPlace(reason: reason) }
    // A name of its own, made for this user alone in one step: mkstemp(3).
    var name = Array("\(directory)/scan-XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&name)
    guard descriptor >= 0 else { throw .noPlace(reason: unsafe String(cString: strerror(errno))) }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { close(descriptor) }
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

  deinit { _ = unsafe unlink(path) }
}

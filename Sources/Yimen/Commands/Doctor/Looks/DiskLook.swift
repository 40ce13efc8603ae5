import Glibc

/// Asks the file system how much is left, and writes a few bytes to see whether it takes them.
enum DiskLook {
  /// As much as a page of a database.
  private static let trialBytes = 4_096

  static func facts(of paths: [String]) -> DiskChecks.Facts { DiskChecks.Facts(places: paths.map(place)) }

  private static func place(_ path: String) -> DiskChecks.Place {
    var status = stat()
    let isThere = unsafe stat(path, &status) == 0
    // What is not there yet will lie where the nearest directory above it lies.
    return DiskChecks.Place(path: path, free: free(at: isThere ? path : nearest(above: path)), trial: isThere ? trial(in: path) : nil)
  }

  private static func nearest(above path: String) -> String {
    var parts = path.split(separator: "/").dropLast()
    var status = stat()
    while !parts.isEmpty {
      let parent = (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
      if unsafe stat(parent, &status) == 0 { return parent }
      parts = parts.dropLast()
    }
    return path.hasPrefix("/") ? "/" : "."
  }

  private static func free(at path: String) -> Int64? {
    var status = statvfs()
    guard unsafe statvfs(path, &status) == 0 else { return nil }
    return Int64(clamping: UInt64(status.f_bavail) * UInt64(status.f_frsize))
  }

  private static func trial(in directory: String) -> DiskChecks.Trial {
    var name = Array("\(directory)/.doctor-XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&name)
    guard descriptor >= 0 else { return outcome(errno) }
    defer {
      close(descriptor)
      _ = unsafe unlink(name)
    }
    let bytes = [UInt8](repeating: 0, count: trialBytes)
    guard unsafe write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else { return outcome(errno) }
    return .written
  }

  private static func outcome(_ error: Int32) -> DiskChecks.Trial {
    switch error {
    case ENOSPC: .noSpace
    case EDQUOT: .noQuota
    case EROFS: .readOnly
    default: .refused(unsafe String(cString: strerror(error)))
    }
  }
}

import Glibc

/// A directory that is this user's alone, with those above it that are missing.
public enum PrivateDirectory {
  /// Makes it, unless it is there. Each is made with its permissions in one step: another program that starts at the same moment must not
  /// see it without them.
  /// - Returns: why not; nil when it is there.
  public static func make(_ path: String) -> String? {
    if unsafe mkdir(path, 0o700) == 0 || errno == EEXIST { return nil }
    let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    guard errno == ENOENT, !parent.isEmpty else { return unsafe String(cString: strerror(errno)) }
    if let reason = make(parent) { return reason }
    return unsafe mkdir(path, 0o700) == 0 || errno == EEXIST ? nil : String(cString: strerror(errno))
  }
}

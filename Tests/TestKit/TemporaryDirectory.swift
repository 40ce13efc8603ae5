import Foundation

/// A directory of one test, with a short path so that sockets fit in it.
public enum TemporaryDirectory {
  public static func make() -> String {
    let url = FileManager.default.temporaryDirectory.appending(path: "ym-\(UUID().uuidString.prefix(8))")
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    } catch {
      preconditionFailure("no temporary directory: \(error)")
    }
    return url.path
  }
}

import Foundation

/// A hub started as a program of its own, in a directory of its own, for as long as this is held.
final class RunningHub {
  let endpoint: String
  let program: ObservedProgram
  private let directory: String

  init(_ path: String) async throws {
    guard FileManager.default.isExecutableFile(atPath: path), let port = FreePort.any() else {
      throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: path])
    }
    endpoint = "tcp://127.0.0.1:\(port)"
    directory = FileManager.default.temporaryDirectory.appending(path: "yimen-hub-\(UUID().uuidString.prefix(8))").path
    program = try ObservedProgram(path, ["--data", directory, "--listen", endpoint, "--metrics", "off"])
  }

  deinit { try? FileManager.default.removeItem(atPath: directory) }
}

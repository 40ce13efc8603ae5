import Foundation
import TestKit

/// A file system of little space, where the tests may mount one.
struct SmallDisk {
  let path = TemporaryDirectory.make()

  /// Whether this user may mount: root may.
  static var isPossible: Bool { geteuid() == 0 && FileManager.default.isExecutableFile(atPath: "/bin/mount") }

  struct NotMounted: Error {}

  init(kibibytes: Int) throws {
    guard try Self.run("/bin/mount", ["-t", "tmpfs", "-o", "size=\(kibibytes)k", "tmpfs", path]) else { throw NotMounted() }
  }

  func remove() { _ = try? Self.run("/bin/umount", [path]) }

  private static func run(_ program: String, _ arguments: [String]) throws -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}

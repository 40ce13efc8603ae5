import Foundation

/// A file system of little space, where the tests may mount one.
public struct SmallDisk: Sendable {
  public let path = TemporaryDirectory.make()

  /// Whether this user may mount: root may.
  public static var isPossible: Bool { geteuid() == 0 && FileManager.default.isExecutableFile(atPath: "/bin/mount") }

  public struct NotMounted: Error {}

  public init(kibibytes: Int) throws {
    guard try Self.run("/bin/mount", ["-t", "tmpfs", "-o", "size=\(kibibytes)k", "tmpfs", path]) else { throw NotMounted() }
  }

  /// Gives it another size.
  public func resize(kibibytes: Int) throws {
    guard try Self.run("/bin/mount", ["-o", "remount,size=\(kibibytes)k", path]) else { throw NotMounted() }
  }

  /// As a disk becomes that has faults.
  public func makeReadOnly() throws {
    guard try Self.run("/bin/mount", ["-o", "remount,ro", path]) else { throw NotMounted() }
  }

  public func remove() { _ = try? Self.run("/bin/umount", [path]) }

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

import Glibc

/// Says in a directory of databases that a restore has begun to give them their names and has not given all. While it is there, nobody opens one of
/// them: of a service whose database is still missing an empty one would be made, beside others that know better.
public struct RestoreMark: Sendable {
  public static let name = "restore.unfinished"

  private let directory: String

  public init(_ directory: String) { self.directory = directory }

  public var path: String { "\(directory)/\(Self.name)" }

  public var isThere: Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0
  }

  /// - Throws: ``StoreError/unfinishedRestore(path:)`` where it is there.
  func check() throws(StoreError) {
    guard !isThere else { throw .unfinishedRestore(path: directory) }
  }
}

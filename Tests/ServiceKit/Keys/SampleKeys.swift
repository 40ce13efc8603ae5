import Bus
import Foundation
import TestKit

@testable import ServiceKit

/// Keys of a test, whose names are those of places.
enum SampleKeys {
  /// 2026-09-01 10:00 in China.
  static let now = TestClock("2026-09-01T10:00").microseconds
  static let hour = 3_600_000_000

  static func name(_ text: String) -> KeyName {
    guard let name = try? KeyName(text) else { preconditionFailure("a name") }
    return name
  }

  static func entry(
    _ name: String, roles: Set<Role> = [.clerk], at time: Int = now, expiresAt: Int? = nil, state: KeyEntry.State = .active
  ) -> KeyEntry {
    KeyEntry(
      name: self.name(name), key: CurveKeyPair.make().publicKey, roles: roles, createdAt: time, expiresAt: expiresAt, state: state)
  }

  static func permissions(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  static func allow(_ permissions: Int, _ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
  }

  static func text(_ path: String) throws -> String { try String(contentsOf: URL(filePath: path), encoding: .utf8) }

  /// Writes a file as it is, for its owner alone.
  static func write(_ text: String, _ path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
    try allow(0o600, path)
  }
}

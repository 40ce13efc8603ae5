import Bus
import Foundation
import ServiceKit
import TestKit
import Testing

@testable import yimen

/// Rings and secret files on disk, as `yimen keys` makes them.
struct RingChecksTests {
  static let day = 24 * 3_600_000_000
  let keys = KeyDirectory(TemporaryDirectory.make() + "/keys")
  let now = WallClock.system.microseconds()
  let desk: KeyName

  init() throws { desk = try KeyName("desk") }

  func found(_ keyFile: String? = nil, in other: KeyDirectory? = nil, isNamed: Bool = false, after days: Int = 0) -> [String] {
    let facts = RingLook.facts(in: other ?? keys, isNamed: isNamed, keyFile: keyFile, now: now + days * Self.day)
    let findings = RingChecks.findings(facts)
    #expect(findings.areTold)
    return findings.names
  }

  func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }

  @Test func `a ring and files that fit it are well, and so is none`() throws {
    #expect(found() == [])
    _ = try keys.make(desk, roles: [.clerk], at: now)
    #expect(found() == [] && found(keys.secretPath(of: desk)) == [])
  }

  @Test func `a ring that is missing, damaged or newer is told`() throws {
    #expect(found(isNamed: true) == ["fail keys.ringMissing"])
    _ = try keys.make(desk, roles: [.clerk], at: now)
    try write("{", to: keys.ringPath)
    #expect(found() == ["fail keys.ringDamaged"])
    try write("{\"format\":2}", to: keys.ringPath)
    #expect(found() == ["fail keys.ringNewer"])
    try FileManager.default.removeItem(atPath: keys.ringPath)
    #expect(found() == ["fail keys.ringMissing"])
  }

  @Test func `a file that is damaged, newer or no pair, or whose key is not in the ring, is told`() throws {
    _ = try keys.make(desk, roles: [.clerk], at: now)
    let path = keys.secretPath(of: desk)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let other = KeyDirectory(TemporaryDirectory.make() + "/keys")
    let stranger = try other.make(desk, roles: [.clerk], at: now)[1]
    try write("{", to: path)
    #expect(found() == ["fail keys.damaged"])
    try write("{\"format\":2}", to: path)
    #expect(found() == ["fail keys.newer"])
    let own = try #require(try keys.register().active(desk)).key
    try write(text.replacingOccurrences(of: "\(own)", with: "\(stranger.key)"), to: path)
    #expect(found() == ["fail keys.mismatched"])
    try write(try String(contentsOfFile: other.secretPath(of: desk), encoding: .utf8), to: path)
    #expect(found() == ["fail keys.notInRing", "fail keys.serverOld"])
    // A key file of another suite is not judged by this ring, and one that is none is told.
    try write(text, to: path)
    #expect(found(other.secretPath(of: desk)) == [])
    #expect(found("/nowhere.key") == ["fail keys.missing"])
  }

  @Test func `a key that is revoked, replaced, expired or about to expire is told`() throws {
    _ = try keys.make(desk, roles: [.clerk], expiresAt: now + 20 * Self.day, at: now)
    #expect(found(after: 5) == [] && found(after: 6) == ["warn keys.expiring"])
    #expect(found(after: 20) == ["fail keys.expired"])
    let handed = TemporaryDirectory.make() + "/handed-over"
    try FileManager.default.copyItem(atPath: keys.secretPath(of: desk), toPath: handed)
    _ = try keys.rotate(desk, grace: Self.day, at: now)
    #expect(found(handed) == ["warn keys.replaced"] && found(handed, after: 1) == ["fail keys.replaced"])
    _ = try keys.revoke(desk, at: now)
    #expect(found(handed) == ["warn keys.revoked", "warn keys.revoked"])
  }

  @Test func `a file that names a key which is no longer the suite's is told`() throws {
    _ = try keys.make(desk, roles: [.clerk], at: now)
    let handed = TemporaryDirectory.make() + "/handed-over"
    try FileManager.default.copyItem(atPath: keys.secretPath(of: desk), toPath: handed)
    _ = try keys.rotate(.suite, grace: 0, at: now)
    #expect(found(handed) == ["fail keys.serverOld"])
  }
}

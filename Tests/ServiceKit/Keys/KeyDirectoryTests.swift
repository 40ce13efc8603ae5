import Bus
import Foundation
import TestKit
import Testing

@testable import ServiceKit

@Suite("The directory of keys")
struct KeyDirectoryTests {
  let directory = KeyDirectory(TemporaryDirectory.make() + "/data/keys")
  let now = SampleKeys.now
  let desk = SampleKeys.name("desk")

  func make(_ name: String, roles: Set<Role> = [.clerk]) throws -> [KeyEntry] {
    try directory.make(SampleKeys.name(name), roles: roles, at: now)
  }

  func secret(_ name: KeyName) throws -> KeySecret { try KeySecret(reading: directory.secretPath(of: name)) }

  @Test func `has the suite's own key with the first that is made, and both files are their owner's alone`() throws {
    let made = try make("desk", roles: [.clerk, .approver])
    #expect(made.map(\.name) == [.suite, desk] && made[0].roles == [.service] && made[1].roles == [.clerk, .approver])
    #expect(try SampleKeys.permissions(directory.path) == 0o700)
    for name in [.suite, desk] { #expect(try SampleKeys.permissions(directory.secretPath(of: name)) == 0o600) }
    #expect(try secret(desk).pair.publicKey == made[1].key)
    #expect(try secret(desk).server == made[0].key && secret(.suite).server == made[0].key)
    #expect(try directory.register().entries == made)
    #expect(try make("hall").map(\.name) == [SampleKeys.name("hall")], "the suite has one key")
  }

  @Test func `may have the suite's own key alone`() throws {
    #expect(try directory.make(.suite, roles: [], at: now).map(\.roles) == [[.service]])
    #expect(throws: KeyError.exists(.suite)) { try directory.make(.suite, roles: [], at: now) }
  }

  @Test func `holds no other file when it has settled`() throws {
    _ = try make("desk")
    _ = try directory.rotate(desk, grace: 0, at: now)
    #expect(throws: KeyError.exists(desk)) { try make("desk") }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
        == ["audit.log", "desk.key", "ring.json", "ring.lock", "suite.key"])
  }

  @Test func `puts a new secret in the place of the one that was replaced`() throws {
    _ = try make("desk")
    let old = try secret(desk)
    let entry = try directory.rotate(desk, grace: SampleKeys.hour, at: now)
    #expect(try secret(desk).pair.publicKey == entry.key && entry.key != old.pair.publicKey)
    let ring = try directory.register().ring
    #expect(ring.grant(of: old.pair.publicKey, at: now + SampleKeys.hour - 1)?.name == "desk")
    #expect(ring.grant(of: old.pair.publicKey, at: now + SampleKeys.hour) == nil)
  }

  @Test func `tells the secret files that lie in it when the suite's own key is replaced`() throws {
    _ = try make("desk")
    _ = try make("moved")
    let moved = SampleKeys.name("moved")
    try FileManager.default.removeItem(atPath: directory.secretPath(of: moved))
    let before = try secret(desk).pair.publicKey
    let suite = try directory.rotate(.suite, grace: SampleKeys.hour, at: now)
    #expect(try secret(desk).server == suite.key && secret(.suite).server == suite.key)
    #expect(try secret(desk).pair.publicKey == before, "the key itself stays")
    #expect(!FileManager.default.fileExists(atPath: directory.secretPath(of: moved)))
  }

  @Test func `shuts out what is revoked`() throws {
    let key = try make("desk")[1].key
    #expect(try directory.revoke(desk, at: now).key == key)
    #expect(try directory.register().ring.entries[key] == nil)
    #expect(throws: KeyError.suiteStays) { try directory.revoke(.suite, at: now) }
  }

  @Test func `records each change with time, name and roles, and no secret`() throws {
    _ = try make("desk", roles: [.clerk, .approver])
    let old = try secret(desk)
    _ = try directory.rotate(desk, grace: 0, at: now)
    _ = try directory.revoke(desk, at: now)
    #expect(throws: KeyError.self) { try directory.revoke(desk, at: now) }
    let lines = try SampleKeys.text(directory.auditPath).split(separator: "\n").map { try JSONValue(parsing: String($0)) }
    #expect(lines.map { $0["change"] } == ["new", "new", "rotate", "revoke"].map { .string($0) })
    #expect(lines.map { $0["name"] } == ["suite", "desk", "desk", "desk"].map { .string($0) })
    #expect(lines[1]["roles"] == .array([.string("clerk"), .string("approver")]))
    #expect(lines.allSatisfy { $0["time"] == .string("2026-09-01T02:00:00Z") })
    for file in [directory.auditPath, directory.ringPath] {
      let text = try SampleKeys.text(file)
      for pair in [old.pair, try secret(desk).pair, try secret(.suite).pair] { #expect(!text.contains(pair.secretText)) }
      #expect(try SampleKeys.permissions(file) == 0o600)
    }
  }

  @Test func `makes no key that would have expired already`() {
    #expect(throws: KeyError.expiresBefore) { try directory.make(desk, roles: [.clerk], expiresAt: now, at: now) }
    #expect(!directory.holdsRing)
  }

  @Test func `is not written while it is open to others`() throws {
    try FileManager.default.createDirectory(atPath: directory.path, withIntermediateDirectories: true)
    try SampleKeys.allow(0o755, directory.path)
    #expect(throws: KeyError.exposed(path: directory.path, mend: "chmod 700")) { try make("desk") }
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path).isEmpty)
  }

  @Test func `has a ring that others may read and not change`() throws {
    _ = try make("desk")
    try SampleKeys.allow(0o644, directory.ringPath)
    _ = try directory.register()
    try SampleKeys.allow(0o664, directory.ringPath)
    #expect(throws: KeyError.exposed(path: directory.ringPath, mend: "chmod go-w")) { try directory.register() }
  }

  @Test func `changes nothing where the ring is damaged, or there is none to change`() throws {
    #expect(throws: KeyError.noRing(path: directory.ringPath)) { try directory.register() }
    #expect(throws: KeyError.unknown(desk)) { try directory.rotate(desk, grace: 0, at: now) }
    _ = try make("desk")
    try SampleKeys.write("{", directory.ringPath)
    #expect(throws: KeyError.self) { try make("hall") }
    #expect(try SampleKeys.text(directory.ringPath) == "{")
    #expect(!FileManager.default.fileExists(atPath: directory.secretPath(of: SampleKeys.name("hall"))))
  }

  /// Locks of one process exclude each other as those of two do: each is of a file opened for itself (flock(2)).
  @Test func `keeps what many write at once`() async throws {
    try await withThrowingTaskGroup { group in
      for number in 0..<12 {
        group.addTask {
          _ = try make("desk-\(number)")
          _ = try directory.rotate(SampleKeys.name("desk-\(number)"), grace: 0, at: now)
        }
      }
      try await group.waitForAll()
    }
    let register = try directory.register()
    #expect(register.entries.count == 25 && register.entries.filter { $0.name == .suite }.count == 1)
    for number in 0..<12 {
      let name = SampleKeys.name("desk-\(number)")
      #expect(try secret(name).pair.publicKey == register.active(name)?.key)
      #expect(try secret(name).server == register.active(.suite)?.key)
    }
    #expect(try SampleKeys.text(directory.auditPath).split(separator: "\n").count == 25)
  }

  @Test func `waits for another process no longer than moments`() throws {
    _ = try make("desk")
    let lock = try KeyLock(directory.lockPath)
    #expect(throws: KeyError.busy(path: directory.lockPath)) { _ = try KeyLock(directory.lockPath, attempts: 2) }
    withExtendedLifetime(lock) {}
  }
}

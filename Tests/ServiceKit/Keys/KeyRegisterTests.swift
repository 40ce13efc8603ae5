import Bus
import Foundation
import Testing

@testable import ServiceKit

@Suite("The register of keys")
struct KeyRegisterTests {
  let now = SampleKeys.now
  let hour = SampleKeys.hour

  @Test func `lets in what is in it, with name and roles`() throws {
    let entry = SampleKeys.entry("desk", roles: [.clerk, .approver])
    let ring = try KeyRegister([entry]).ring
    #expect(ring.grant(of: entry.key, at: now) == KeyGrant(name: "desk", roles: [.clerk, .approver]))
    #expect(ring.grant(of: CurveKeyPair.make().publicKey, at: now) == nil)
  }

  @Test func `lets a key in until it expires`() throws {
    let entry = SampleKeys.entry("desk", expiresAt: now + hour)
    let ring = try KeyRegister([entry]).ring
    #expect(ring.grant(of: entry.key, at: now + hour - 1) != nil)
    #expect(ring.grant(of: entry.key, at: now + hour) == nil)
  }

  @Test func `lets a replaced key in until its grace ends, and the new one from now on`() throws {
    let old = SampleKeys.entry("desk", roles: [.approver], expiresAt: now + 100 * hour)
    var register = try KeyRegister([old])
    let key = CurveKeyPair.make().publicKey
    let new = try register.replace(old.name, by: key, at: now, grace: hour)
    #expect(new.roles == old.roles && new.expiresAt == old.expiresAt && register.active(old.name) == new)
    for (time, isOld) in [(now, true), (now + hour - 1, true), (now + hour, false)] {
      #expect((register.ring.grant(of: old.key, at: time) != nil) == isOld)
      #expect(register.ring.grant(of: key, at: time) != nil)
    }
  }

  @Test func `lets a replaced key in no longer than it was valid`() throws {
    let old = SampleKeys.entry("desk", expiresAt: now + hour)
    var register = try KeyRegister([old])
    _ = try register.replace(old.name, by: CurveKeyPair.make().publicKey, at: now, grace: 24 * hour)
    #expect(register.ring.grant(of: old.key, at: now + hour) == nil)
  }

  @Test func `shuts a replaced key out at once where there is no grace`() throws {
    let old = SampleKeys.entry("desk")
    var register = try KeyRegister([old])
    _ = try register.replace(old.name, by: CurveKeyPair.make().publicKey, at: now, grace: 0)
    #expect(register.ring.grant(of: old.key, at: now) == nil)
  }

  @Test func `has no revoked key in its ring, nor one that a revoked key replaced`() throws {
    let (old, other) = (SampleKeys.entry("desk"), SampleKeys.entry("hall"))
    var register = try KeyRegister([old, other])
    let new = try register.replace(old.name, by: CurveKeyPair.make().publicKey, at: now, grace: 24 * hour)
    let revoked = try register.revoke(old.name)
    #expect(revoked == new)
    #expect(Set(register.ring.entries.keys) == [other.key])
    #expect(throws: KeyError.revoked(old.name)) { try register.revoke(old.name) }
    #expect(throws: KeyError.revoked(old.name)) { try register.replace(old.name, by: new.key, at: now, grace: 0) }
  }

  @Test func `knows what it does not hold`() throws {
    var register = try KeyRegister()
    let name = SampleKeys.name("desk")
    #expect(throws: KeyError.unknown(name)) { try register.revoke(name) }
    #expect(throws: KeyError.unknown(name)) { try register.replace(name, by: CurveKeyPair.make().publicKey, at: now, grace: 0) }
  }

  @Test func `gives a name to one key at a time, and again once that is revoked`() throws {
    var register = try KeyRegister([SampleKeys.entry("desk")])
    #expect(throws: KeyError.exists(SampleKeys.name("desk"))) { try register.add(SampleKeys.entry("desk"), at: now) }
    _ = try register.revoke(SampleKeys.name("desk"))
    let again = SampleKeys.entry("desk")
    try register.add(again, at: now)
    #expect(register.active(again.name) == again && Set(register.ring.entries.keys) == [again.key])
  }

  @Test func `keeps the suite's own key`() throws {
    var register = try KeyRegister([SampleKeys.entry("suite", roles: [.service])])
    #expect(throws: KeyError.suiteStays) { try register.revoke(.suite) }
  }

  @Test func `is full with so many keys that let somebody in, and forgets the oldest that let nobody in`() throws {
    let ended = [SampleKeys.entry("gone", state: .revoked), SampleKeys.entry("past", expiresAt: now)]
    let live = (2..<KeyLimits.entries).map { SampleKeys.entry("desk-\($0)") }
    var register = try KeyRegister(ended + live)
    try register.add(SampleKeys.entry("new-1"), at: now)
    #expect(register.entries.count == KeyLimits.entries && register.entries[0].name.text == "past")
    try register.add(SampleKeys.entry("new-2"), at: now)
    #expect(throws: KeyError.full) { try register.add(SampleKeys.entry("new-3"), at: now) }
    #expect(throws: KeyError.full) { try KeyRegister(register.entries + [SampleKeys.entry("new-4")]) }
  }

  @Test func `is no two entries of one key, and no two keys in force under one name`() {
    let entry = SampleKeys.entry("desk")
    for entries in [[entry, entry], [entry, SampleKeys.entry("desk")]] {
      #expect(throws: KeyError.self) { try KeyRegister(entries) }
    }
  }

  @Test func `is the same once written and read`() throws {
    let entries = [
      SampleKeys.entry("suite", roles: [.service]), SampleKeys.entry("desk", roles: [.clerk, .approver], expiresAt: now + hour),
      SampleKeys.entry("desk", state: .replaced(until: now + 2 * hour)), SampleKeys.entry("hall", state: .revoked),
    ]
    let register = try KeyRegister(entries)
    #expect(try KeyRegister(parsing: register.text, path: "/d/ring.json") == register)
    #expect(register.text.utf8.count < KeyLimits.ringBytes)
  }

  @Test(arguments: [
    ("\"state\":\"active\"", "\"state\":\"asleep\""), ("\"state\":\"active\"", "\"state\":\"replaced\""),
    ("\"name\":\"desk\"", "\"name\":\"\""),
    ("\"roles\":[\"clerk\"]", "\"roles\":[]"), ("\"roles\":[\"clerk\"]", "\"roles\":[\"king\"]"),
    ("\"roles\":[\"clerk\"]", "\"roles\":[\"none\"]"),
    ("\"expires\":\"2026", "\"expires\":\"soon"), ("\"key\":\"", "\"key\":\"x"), ("\"keys\":[", "\"locks\":["), ("]}", ""),
    ("\"format\":1", "\"format\":\"1\""), ("\"created\":\"", "\"created\":\"a"),
  ])
  func `is not read from what was altered`(row: (String, String)) throws {
    let text = try KeyRegister([SampleKeys.entry("desk", expiresAt: now + hour)]).text
    let altered = text.replacingOccurrences(of: row.0, with: row.1)
    #expect(altered != text)
    do throws(KeyError) {
      _ = try KeyRegister(parsing: altered, path: "/d/ring.json")
      Issue.record("\(row.1) was read")
    } catch {
      if case .damaged("/d/ring.json", _) = error {} else { Issue.record("\(error)") }
    }
  }

  @Test func `of a later version is left to that`() throws {
    let text = try KeyRegister().text.replacingOccurrences(of: "\"format\":1", with: "\"format\":2")
    #expect(throws: KeyError.newer(path: "/d/ring.json")) { try KeyRegister(parsing: text, path: "/d/ring.json") }
  }
}

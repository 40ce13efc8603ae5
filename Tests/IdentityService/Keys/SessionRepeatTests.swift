import Bus
import Contracts
import ServiceKit
import TestKit
import Testing

@testable import IdentityService

/// What the inbox has sealed is not sealed anew: it goes with its key.
struct SessionRepeatTests {
  @Test func `a repeat tells the same id while its key is at hand, and afterwards that it was done and is not told again`() async throws {
    let keys = try await KeyBench()
    let key = Array("key-00000001".utf8)
    var (man, opened) = (Subject(), OpenedSession())
    try await IdentityBench.run(in: keys.directory, store: keys.location) { identity in
      man = try await identity.register(Synthetic.man)
      opened = try await identity.open(man, device: "电话", key: key)
    }
    _ = try keys.file.rotate(KeyBench.key(2))
    try await keys.run { _ = try await $0.sealing().sealAll() }
    try await IdentityBench.run(in: keys.directory, store: keys.location) { identity async throws in
      #expect(try await identity.open(man, device: "电话", key: key) == opened)
    }
    try keys.file.retire(1)
    try await IdentityBench.run(in: keys.directory, store: keys.location) { identity in
      let refusal = try await refusal { () async throws(Refusal) in try await identity.open(man, device: "电话", key: key) }
      #expect(refusal.code == IdentityRefusals.sessionNotRetold.code && !refusal.notExecuted)
      // It stands, and no second one was opened.
      #expect(try await identity.standing(of: opened.session).state == .standing)
      #expect(try await identity.sessions(of: man, by: IdentityBench.auditor).map(\.name) == [opened.name])
      #expect(try await identity.open(man, key: Array("key-00000002".utf8)).name != opened.name)
    }
  }
}

import Bus
import Contracts
import TestKit
import Testing

extension OverTheBus {
  @Suite("item.setState")
  struct SetItemStateOperationTests {
    @Test("pauses and publishes again, in the same version, each told with its reason")
    func pause() async throws {
      try await ItemBench.with { bench async throws in
        let paused = try await bench.set("P027", .paused, reason: "系统升级")
        #expect(paused.state == .paused)
        #expect(paused.version == 1)
        #expect(try await bench.get("P027") == paused)
        #expect(try await bench.set("P027", .published).state == .published)
        #expect(try await bench.get("P027").state == .published)

        let events = try await bench.events(after: 116)
        #expect(events.map(\.kind) == ["item.stateChanged", "item.stateChanged"])
        let told = try events.map { try CatalogueChanged(decoding: $0.payload) }
        #expect(told.map(\.state) == [.paused, .published])
        #expect(told.map(\.reason) == ["系统升级", ""])
        #expect(told.map(\.code) == ["P027", "P027"])
      }
    }

    @Test("withdrawal is the end of a version")
    func withdrawn() async throws {
      try await ItemBench.with { bench async throws in
        _ = try await bench.set("P027", .withdrawn)
        for state in [Contracts.ItemState.published, .paused, .withdrawn, .draft] {
          #expect(await ItemBench.refusal { try await bench.set("P027", state) }?.name == "item.badState")
        }
        #expect(try await bench.get("P027").state == .withdrawn)
      }
    }

    @Test(
      "refuses a state that does not follow, none at all, an unknown item and too long a reason",
      arguments: [
        ("P027", Contracts.ItemState.published, 0, "item.badState"), ("P027", .draft, 0, "item.badState"),
        ("P027", .unspecified, 0, "bus.badRequest"), ("P999", .paused, 0, "item.unknown"), ("P027", .paused, 1_001, "bus.badRequest"),
      ])
    func refusals(_ code: String, _ state: Contracts.ItemState, _ length: Int, _ name: String) async throws {
      try await ItemBench.reading { bench async throws in
        let refusal = await ItemBench.refusal { try await bench.set(code, state, reason: String(repeating: "x", count: length)) }
        #expect(refusal?.name == name)
        #expect(refusal?.notExecuted == true)
        #expect(try await bench.events(after: 116).isEmpty)
      }
    }

    @Test("with the same key happens once and answers the same, though the state has changed since")
    func sameKey() async throws {
      try await ItemBench.with { bench async throws in
        let key = Array("pause-P027-1".utf8)
        let first = try await bench.set("P027", .paused, key: key)
        _ = try await bench.set("P027", .published)
        #expect(try await bench.set("P027", .paused, key: key) == first)
        #expect(try await bench.get("P027").state == .published)
        #expect(try await bench.events(after: 116).count == 2)
      }
    }

    @Test("is for operators and approvers only", arguments: [ItemBench.citizen, ItemBench.clerk])
    func roles(_ principal: Principal) async throws {
      try await ItemBench.reading { bench async throws in
        let request = SetItemState.with { ($0.code, $0.state) = ("P027", .paused) }
        #expect(await ItemBench.refusal { try await bench.bench.call(request, as: principal) }?.name == "bus.roleMissing")
      }
    }
  }
}

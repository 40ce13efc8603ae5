import Bus
import Contracts
import ItemDomain
import ItemService
import Store
import TestKit
import Testing

extension OverTheBus {
  @Suite("The current catalogue")
  struct CurrentCatalogueTests {
    @Test("is after a restart as it was: items, states, old versions, search")
    func restart() async throws {
      let directory = TemporaryDirectory.make()
      var draft = Sample.draft
      let place = try #require(draft.items.firstIndex { $0.code == "P027" })
      draft.items[place].fee = "工本费10元"
      draft.items.removeAll { $0.code == "P066" }
      let changed = draft

      var before: [String: Contracts.Item] = [:]
      let codes = Sample.catalogue.items.map(\.code)
      try await ItemBench.with(directory: directory) { bench async throws in
        _ = try await bench.takeIn(changed)
        _ = try await bench.set("P028", .paused)
        for code in codes { before[code] = try await bench.get(code) }
      }
      try await ItemBench.with(sample: false, directory: directory) { bench async throws in
        for code in codes { #expect(try await bench.get(code) == before[code]) }
        #expect(try await bench.get("P027").version == 2)
        #expect(try await bench.get("P027", version: 1).fee == "不收费")
        #expect(try await bench.get("P028").state == .paused)
        #expect(try await bench.get("P066").state == .withdrawn)
        #expect(try await bench.list().total == 115)
        #expect(try await bench.search("办残疾证").items.first?.code == "P027")
        #expect(try await bench.search("残疾证到期换证") { $0.limit = 100 }.items.contains { $0.code == "P028" } == false)
        #expect(try await bench.takeIn(changed).unchanged == 115)
      }
    }

    @Test("takes up what another instance on the same database changes")
    func otherInstance() async throws {
      let store = try await TestStore.server(for: TemporaryDirectory.make())
      try await ItemBench.with(store: store) { one async throws in
        try await ItemBench.with(sample: false, store: store) { other async throws in
          _ = try await one.set("P028", .paused)
          while try await other.get("P028").state != .paused { await Task.yield() }
        }
      }
    }

    @Test("is kept as it was judged, though another code length is set afterwards")
    func codeLengths() async throws {
      let directory = TemporaryDirectory.make()
      try await ItemBench.with(directory: directory) { _ in }
      try await ItemBench.with(sample: false, settings: ["catalogue.codes": "interchange"], directory: directory) { bench async throws in
        #expect(try await bench.get("P027").implementationCode.count == 31)
      }
    }

    @Test("a setting that names no known code length stops the start and says what to write")
    func badSetting() async throws {
      let bench = try await TestBench(settings: ["catalogue.codes": "12/31"])
      let error = await #expect(throws: (any Error).self) { try await bench.host(ItemService.self) }
      #expect(error.map { "\($0)".contains("national") } == true)
      await bench.stop()
    }
  }
}

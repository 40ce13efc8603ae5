import Bus
import Contracts
import ItemDomain
import ItemService
import Testing

extension OverTheBus {
  @Suite("item.import")
  struct ImportCatalogueOperationTests {
    @Test("takes the sample: 116 items, an event for each")
    func sample() async throws {
      try await ItemBench.with(sample: false) { item async throws in
        let report = try await item.takeIn(SampleCatalogue.bytes)
        #expect([report.items, report.added, report.changed, report.unchanged, report.withdrawn] == [116, 116, 0, 0, 0])
        let events = try await item.events()
        #expect(events.count == 116)
        #expect(Set(events.map(\.kind)) == ["item.published"])
        #expect(Set(events.map(\.subject)).count == 116)
        let told = try #require(events.first { $0.subject == "P027" })
        let payload = try CatalogueChanged(decoding: told.payload)
        #expect(payload.version == 1)
        #expect(payload.state == .published)
        #expect(told.principal == "operations")
      }
    }

    @Test("the same again keeps every version and says nothing to anyone")
    func again() async throws {
      try await ItemBench.with { item async throws in
        let report = try await item.takeIn(SampleCatalogue.bytes)
        #expect([report.items, report.added, report.changed, report.unchanged, report.withdrawn] == [116, 0, 0, 116, 0])
        #expect(try await item.events().count == 116)
        #expect(try await item.get("P027").version == 1)
      }
    }

    @Test("a change makes a new version, and the old one stays readable as it was")
    func versions() async throws {
      try await ItemBench.with { item async throws in
        let before = try await item.get("P027")
        var draft = Sample.draft
        let place = try #require(draft.items.firstIndex { $0.code == "P027" })
        draft.items[place].fee = "工本费10元"
        draft.items[place].materials.removeLast()
        let report = try await item.takeIn(draft)
        #expect([report.added, report.changed, report.unchanged] == [0, 1, 115])

        let now = try await item.get("P027")
        #expect(now.version == 2)
        #expect(now.fee == "工本费10元")
        #expect(now.materials.count == before.materials.count - 1)
        #expect(try await item.get("P027", version: 2) == now)
        var old = before
        (old.state, old.life, old.effectiveUntil) = (.withdrawn, .replaced, "2026-09-01")
        #expect(try await item.get("P027", version: 1) == old, "it can no longer be applied for")
        #expect(try await item.events(after: 116).map(\.kind) == ["item.published"])
        #expect(try await item.search("残疾人证新办").items.first?.code == "P027")
      }
    }

    @Test("what is no longer listed is withdrawn: told, not found, still readable; and comes back as a new version")
    func unlisted() async throws {
      try await ItemBench.with { item async throws in
        var draft = Sample.draft
        draft.items.removeAll { $0.code == "P066" }
        #expect(try await item.takeIn(draft).withdrawn == 1)
        #expect(try await item.get("P066").state == .withdrawn)
        #expect(try await item.search("养狗").items.contains { $0.code == "P066" } == false)
        #expect(try await item.list { $0.limit = 200 }.total == 115)
        let event = try #require(try await item.events(after: 116).first)
        #expect(event.kind == "item.stateChanged")
        #expect(event.subject == "P066")

        #expect(try await item.takeIn(SampleCatalogue.bytes).added == 1)
        #expect(try await item.get("P066").version == 2)
        #expect(try await item.get("P066").state == .published)
        #expect(try await item.search("养狗").items.first?.code == "P066")
      }
    }

    @Test("a pause outlives an import of what did not change and of what did")
    func paused() async throws {
      try await ItemBench.with { item async throws in
        _ = try await item.set("P027", .paused)
        _ = try await item.takeIn(SampleCatalogue.bytes)
        #expect(try await item.get("P027").state == .paused)
        var draft = Sample.draft
        let place = try #require(draft.items.firstIndex { $0.code == "P027" })
        draft.items[place].fee = "工本费10元"
        _ = try await item.takeIn(draft)
        let now = try await item.get("P027")
        #expect(now.version == 2)
        #expect(now.state == .paused)
        #expect(try await item.events(after: 117).map(\.kind) == ["item.stateChanged"])
      }
    }

    @Test("takes in how surely it must be known who files for an item, and keeps it")
    func assurance() async throws {
      try await ItemBench.with { item async throws in
        var draft = Sample.draft
        draft.items[0].assurance = 3
        _ = try await item.takeIn(draft)
        let changed = try await item.get("P001")
        #expect(changed.assurance == 3 && changed.version == 2)
        #expect(try await item.get("P002").assurance == 0)
      }
    }

    @Test("refuses a catalogue with faults as a whole, and lists them by record and field")
    func faults() async throws {
      try await ItemBench.reading { item async throws in
        var draft = Sample.draft
        draft.items[0].fee = "一千元"
        draft.items[5].onlineGrade = "9"
        draft.items[115].materials[0].material = "nothing"
        let refusal = try #require(await ItemBench.refusal { try await item.takeIn(draft) })
        #expect(refusal.name == "item.badCatalogue")
        #expect(refusal.notExecuted)
        #expect(refusal.detail.hasPrefix("2 faults:"))
        #expect(refusal.detail.contains("item P006: online_grade"))
        #expect(refusal.detail.contains("item L050: materials[0].material"))
        #expect(try await item.get("P001").version == 1, "nothing half-written")
        #expect(try await item.get("P001").fee == Sample.item("P001").fee)
        #expect(try await item.events().count == 116)
      }
    }

    @Test("lists no more than twenty faults, and counts the rest")
    func manyFaults() async throws {
      try await ItemBench.reading { item async throws in
        var draft = Sample.draft
        for place in draft.items.indices { draft.items[place].level = "x" }
        let refusal = try #require(await ItemBench.refusal { try await item.takeIn(draft) })
        #expect(refusal.detail.hasPrefix("116 faults, the first 20:"))
        #expect(refusal.detail.split(separator: "\n").count == 21)
        #expect(refusal.detail.utf8.count < 8_192)
      }
    }

    @Test("refuses bytes that are no catalogue and says where", arguments: ["", "{", "[]", "{\"schema\": \"other/1\"}", "\u{0}"])
    func noCatalogue(_ text: String) async throws {
      try await ItemBench.reading { item async throws in
        let refusal = try #require(await ItemBench.refusal { try await item.takeIn(Array(text.utf8)) })
        #expect(refusal.name == "item.badCatalogue")
        #expect(refusal.detail.hasPrefix("catalogue import:"))
        #expect(try await item.list().total == 116)
      }
    }

    @Test("refuses a file cut off anywhere, and keeps the catalogue that was there")
    func cut() async throws {
      try await ItemBench.reading { item async throws in
        let bytes = SampleCatalogue.bytes
        for length in stride(from: 1, to: bytes.count - 2, by: 29_989) {
          #expect(await ItemBench.refusal { try await item.takeIn(Array(bytes.prefix(length))) }?.name == "item.badCatalogue")
        }
        #expect(try await item.list().total == 116)
        #expect(try await item.events().count == 116)
      }
    }

    @Test("with the same key happens once and answers the same; the key with another file is refused")
    func sameKey() async throws {
      try await ItemBench.with(sample: false) { item async throws in
        let key = Array("import-2026-09".utf8)
        let first = try await item.takeIn(SampleCatalogue.bytes, key: key)
        #expect(try await item.takeIn(SampleCatalogue.bytes, key: key) == first)
        #expect(try await item.events().count == 116)
        let other = SampleCatalogue.bytes + [0x20]
        #expect(await ItemBench.refusal { try await item.takeIn(other, key: key) }?.name == "bus.keyReused")
      }
    }

    @Test("is for operators and services only", arguments: [ItemBench.citizen, ItemBench.clerk])
    func roles(_ principal: Principal) async throws {
      try await ItemBench.reading { item async throws in
        let refusal = await ItemBench.refusal { try await item.takeIn(SampleCatalogue.bytes, as: principal) }
        #expect(refusal?.name == "bus.roleMissing")
      }
    }

    @Test("several at once end in the catalogue of the last commit, each item's versions without a gap")
    func concurrent() async throws {
      try await ItemBench.with { item async throws in
        let place = try #require(Sample.draft.items.firstIndex { $0.code == "P027" })
        try await withThrowingTaskGroup { group in
          for fee in 1...4 {
            group.addTask {
              var draft = Sample.draft
              draft.items[place].fee = "\(fee)元"
              return try await item.takeIn(draft)
            }
          }
          for try await report in group { #expect(report.changed == 1) }
        }
        let now = try await item.get("P027")
        #expect(now.version == 5)
        var fees: Set<String> = []
        for version in 2...5 { fees.insert(try await item.get("P027", version: version).fee) }
        #expect(fees == ["1元", "2元", "3元", "4元"])
        #expect(try await item.get("P027", version: 5).fee == now.fee)
      }
    }

    @Test("judges codes by the lengths that are set")
    func codeLengths() async throws {
      try await ItemBench.with(sample: false, settings: ["catalogue.codes": "interchange"]) { item async throws in
        #expect(await ItemBench.refusal { try await item.takeIn(SampleCatalogue.bytes) }?.name == "item.badCatalogue")
        var draft = Sample.draft
        for place in draft.items.indices {
          draft.items[place].baseCode = String(draft.items[place].baseCode.prefix(10))
          draft.items[place].implementationCode = String(draft.items[place].implementationCode.suffix(24))
        }
        #expect(try await item.takeIn(draft).added == 116)
      }
    }
  }
}

import Bus
import Contracts
import ItemDomain
import ItemService
import TestKit
import Testing

extension OverTheBus {
  /// The bench's clock shows 2026-09-01.
  @Suite("item.publish")
  struct PublishItemOperationTests {
    @Test("today: the version takes its place at once, is told, found and listed; the one before stays readable")
    func today() async throws {
      try await ItemBench.with { bench async throws in
        let entry = try await bench.renew("P027") {
          $0.name = "残疾人证首次申领"
          $0.fee = "10元"
        }
        #expect(entry.version == 2)
        #expect(entry.state == .published)
        #expect(entry.life == .inForce)
        #expect(entry.effectiveFrom == "2026-09-01")
        let now = try await bench.get("P027")
        #expect(now.version == 2)
        #expect(now.fee == "10元")
        #expect(now.life == .inForce)
        #expect(now.effectiveFrom == "2026-09-01")
        let before = try await bench.get("P027", version: 1)
        #expect(before.fee == "不收费")
        #expect(before.state == .withdrawn)
        #expect(before.life == .replaced)
        #expect(before.effectiveUntil == "2026-09-01")
        #expect(try await bench.search("残疾人证首次申领").items.first?.code == "P027")
        #expect(try await bench.current("P027").version == 2)

        let told = try await bench.events(after: 116)
        #expect(told.last?.kind == "item.published")
        let payload = try CatalogueChanged(decoding: try #require(told.last).payload)
        #expect(payload.version == 2)
        #expect(payload.life == .inForce)
        #expect(payload.effectiveFrom == "")
      }
    }

    @Test("from a day to come: until then the version before is in force, and the days never overlap")
    func scheduled() async throws {
      try await ItemBench.with { bench async throws in
        let entry = try await bench.renew("P027", from: "2026-10-01") { $0.fee = "10元" }
        #expect(entry.life == .scheduled)
        #expect(entry.state == .published)
        let now = try await bench.get("P027")
        #expect(now.version == 1)
        #expect(now.state == .published)
        #expect(try await bench.current("P027").version == 1)
        #expect(try await bench.current("P027", on: "2026-09-30").version == 1)
        #expect(try await bench.current("P027", on: "2026-10-01").version == 2)
        #expect(try await bench.current("P027", on: "2026-10-01").life == .inForce)
        #expect(try await bench.get("P027", at: "", on: "2026-10-01").fee == "10元")
        let list = try await bench.versions("P027").versions
        #expect(list.map(\.version) == [2, 1])
        #expect(list.map(\.effectiveFrom) == ["2026-10-01", "2026-09-01"])
        #expect(list.map(\.effectiveUntil) == ["", "2026-10-01"])
        let event = try #require(try await bench.events(after: 116).last)
        #expect(event.kind == "item.stateChanged")
        let payload = try CatalogueChanged(decoding: event.payload)
        #expect(payload.life == .scheduled)
        #expect(payload.effectiveFrom == "2026-10-01")
      }
    }

    @Test("refuses days that overlap, days that are none, and days that are past")
    func days() async throws {
      try await ItemBench.with { bench async throws in
        _ = try await bench.renew("P027", from: "2026-10-01", until: "2026-11-01") { $0.fee = "10元" }
        let third = try #require(try await bench.put("P027") { $0.fee = "20元" }.version?.version)
        #expect(third == 3)
        _ = try await bench.mark("P027", third)
        for (from, until, name) in [
          ("2026-10-15", "", "item.versionOverlaps"), ("2026-09-15", "", "item.versionOverlaps"),
          ("2026-09-15", "2026-10-02", "item.versionOverlaps"), ("2026-08-31", "", "item.badDates"),
          ("2026-10-01", "2026-10-01", "item.badDates"), ("tomorrow", "", "item.badDates"), ("2026-09-31", "", "item.badDates"),
          ("2026-11-01", "never", "item.badDates"),
        ] {
          let refusal = await ItemBench.refusal { try await bench.publish("P027", third, from: from, until: until) }
          #expect(refusal?.name == name)
          #expect(refusal?.notExecuted == true)
        }
        #expect(try await bench.publish("P027", third, from: "2026-11-01").life == .scheduled)
        #expect(try await bench.current("P027", on: "2026-12-01").version == 3)
      }
    }

    @Test("refuses what is not checked, what is no draft, what never was")
    func states() async throws {
      try await ItemBench.with { bench async throws in
        _ = try await bench.put("P027") { $0.fee = "10元" }
        #expect(await ItemBench.refusal { try await bench.publish("P027", 2) }?.name == "item.notChecked")
        #expect(await ItemBench.refusal { try await bench.publish("P027", 1) }?.name == "item.badState")
        #expect(await ItemBench.refusal { try await bench.publish("P027", 9) }?.name == "item.unknown")
        #expect(await ItemBench.refusal { try await bench.publish("P999", 1) }?.name == "item.unknown")
        #expect(await ItemBench.refusal { try await bench.mark("P027", 1) }?.name == "item.badState")
        #expect(try await bench.get("P027").version == 1)
      }
    }

    @Test("with the same key happens once and answers the same")
    func sameKey() async throws {
      try await ItemBench.with { bench async throws in
        _ = try await bench.put("P027") { $0.fee = "10元" }
        _ = try await bench.mark("P027", 2)
        let key = Array("publish-P027-2".utf8)
        let first = try await bench.publish("P027", 2, key: key)
        let events = try await bench.events().count
        #expect(try await bench.publish("P027", 2, key: key) == first)
        #expect(try await bench.events().count == events)
      }
    }

    @Test("a later import that changes the item takes its place with the next number, and ends as a version that waits begins")
    func importAfter() async throws {
      try await ItemBench.with { bench async throws in
        _ = try await bench.renew("P027", from: "2026-10-01") { $0.fee = "10元" }
        var draft = Sample.draft
        let place = try #require(draft.items.firstIndex { $0.code == "P027" })
        draft.items[place].fee = "5元"
        #expect(try await bench.takeIn(draft).changed == 1)
        #expect(try await bench.get("P027").version == 3)
        #expect(try await bench.current("P027").version == 3)
        #expect(try await bench.current("P027", on: "2026-10-01").version == 2)
        #expect(try await bench.versions("P027").versions.map(\.effectiveUntil) == ["2026-10-01", "", "2026-09-01"])
      }
    }

    @Test("an import that drops the item withdraws what waits, and one on which that cannot stand is refused")
    func importWithout() async throws {
      try await ItemBench.with { bench async throws in
        _ = try await bench.renew("P066", from: "2026-10-01") { $0.fee = "10元" }
        var draft = Sample.draft
        draft.items.removeAll { $0.code == "P066" }
        _ = try await bench.takeIn(draft)
        #expect(try await bench.current("P066", on: "2026-10-01").state == .withdrawn)
        #expect(try await bench.get("P066").state == .withdrawn)

        let spare = MaterialDraftSample.spare
        var with = Sample.draft
        with.materials.append(spare)
        _ = try await bench.takeIn(with)
        _ = try await bench.renew("P027", from: "2026-10-01") {
          var need = $0.materials[0]
          need.material = spare.code
          $0.materials.append(need)
        }
        let refusal = await ItemBench.refusal { try await bench.takeIn(SampleCatalogue.bytes) }
        #expect(refusal?.name == "item.badCatalogue")
        #expect(refusal?.detail.contains("item P027: materials[5].material") == true)
      }
    }
  }
}

/// A material that no item of the sample asks for.
enum MaterialDraftSample {
  static let spare: MaterialDraft = {
    var draft = Sample.draft.materials[0]
    draft.code = "spare"
    draft.name = "示例备用材料"
    return draft
  }()
}

import Bus
import Contracts
import ItemDomain
import ItemService
import TestKit
import Testing

extension OverTheBus {
  @Suite("Versions that are read")
  struct VersionsTests {
    @Test("item.versions lists them page by page, the latest first")
    func list() async throws {
      try await ItemBench.with { bench async throws in
        for fee in 1...4 { _ = try await bench.renew("P027") { $0.fee = "\(fee)元" } }
        let all = try await bench.versions("P027")
        #expect(all.total == 5)
        #expect(all.versions.map(\.version) == [5, 4, 3, 2, 1])
        #expect(all.versions.map(\.life) == [.inForce, .replaced, .replaced, .replaced, .replaced])
        let page = try await bench.versions("P027", before: 4, limit: 2)
        #expect(page.versions.map(\.version) == [3, 2])
        #expect(page.total == 5)
        #expect(await ItemBench.refusal { try await bench.versions("P999") }?.name == "item.unknown")
        #expect(await ItemBench.refusal { try await bench.versions("P027", limit: 201) }?.name == "bus.badRequest")
        #expect(await ItemBench.refusal { try await bench.versions("P027", before: -1) }?.name == "bus.badRequest")
      }
    }

    @Test("item.current tells a pause and a withdrawal, and knows no item and no day that is none")
    func current() async throws {
      try await ItemBench.with { bench async throws in
        #expect(try await bench.current("P027").life == .inForce)
        _ = try await bench.set("P027", .paused)
        #expect(try await bench.current("P027").state == .paused)
        _ = try await bench.set("P027", .withdrawn)
        let entry = try await bench.current("P027")
        #expect(entry.state == .withdrawn)
        #expect(entry.life == .withdrawn)
        #expect(entry.effectiveUntil == "2026-09-01")
        #expect(await ItemBench.refusal { try await bench.current("P999") }?.name == "item.unknown")
        #expect(
          await ItemBench.refusal { try await bench.current("P028", on: "2026-08-31") }?.name == "item.unknown", "before its first day")
        #expect(await ItemBench.refusal { try await bench.current("P028", on: "yesterday") }?.name == "bus.badRequest")
      }
    }

    @Test("item.difference compares the draft with the version before it, or any two")
    func difference() async throws {
      try await ItemBench.with { bench async throws in
        _ = try await bench.renew("P027") { $0.fee = "10元" }
        _ = try await bench.put("P027") {
          $0.fee = "10元"
          $0.materials.removeLast()
        }
        let draft = try await bench.difference("P027")
        #expect((draft.from, draft.to) == (2, 3))
        #expect(draft.differences.map(\.field) == ["materials[sqb]"])
        #expect(draft.differences.map(\.kind) == [.removed])
        #expect(draft.differences.map(\.nameZh) == ["申请材料"])
        let whole = try await bench.difference("P027", from: 1, to: 3)
        #expect(whole.differences.map(\.field) == ["fee", "materials[sqb]"])
        #expect(whole.differences.first?.before == "不收费")
        #expect(whole.differences.first?.after == "10元")
        #expect(try await bench.difference("P027", from: 3, to: 3).differences.isEmpty)
        #expect(await ItemBench.refusal { try await bench.difference("P027", from: 9, to: 3) }?.name == "item.unknown")
        #expect(await ItemBench.refusal { try await bench.difference("P028") }?.name == "item.unknown", "there is none before the first")
        #expect(await ItemBench.refusal { try await bench.difference("P027", from: -1) }?.name == "bus.badRequest")
      }
    }

    @Test("item.get tells an item as it is at a place, in memory as in the store, and what was laid over it")
    func place() async throws {
      try await ItemBench.with { bench async throws in
        let edit: (inout ItemDraft) -> Void = {
          $0.vary { ($0.region, $0.address, $0.hallVisits) = ("440604", "禅城区1号窗口", 0) }
          $0.vary { ($0.hall, $0.materialsLeftOut) = ("H1", ["sqb"]) }
        }
        _ = try await bench.renew("P027", edit)
        let everywhere = try await bench.get("P027")
        #expect(everywhere.variations.count == 2)
        #expect(everywhere.applied.isEmpty)
        #expect(everywhere.hallVisits == 1)
        let there = try await bench.get("P027", at: "440604003", hall: "H1")
        #expect(there.applied == ["440604", "H1"])
        #expect(there.hallVisits == 0)
        #expect(there.visitReason.isEmpty)
        #expect(there.record?.address == "禅城区1号窗口")
        #expect(there.materials.map(\.id) == ["idc", "hkb", "yszp", "jbzm"])
        #expect(try await bench.get("P027", at: "110101") == everywhere)
        _ = try await bench.renew("P027") { $0.fee = "10元" }
        let older = try await bench.get("P027", at: "440604003", hall: "H1", version: 2)
        #expect(older.record == there.record)
        #expect(older.materials == there.materials)
        #expect(older.applied == there.applied)
        for (region, hall) in [("4406", ""), ("999999", ""), ("", "大厅"), ("440604", "a b")] {
          #expect(await ItemBench.refusal { try await bench.get("P027", at: region, hall: hall) }?.name == "item.unknownPlace")
        }
        #expect(await ItemBench.refusal { try await bench.get("P027", at: "", version: 1, on: "2026-09-01") }?.name == "bus.badRequest")
      }
    }

    @Test("the standard's fields and the points of a material are told as they were written")
    func record() async throws {
      try await ItemBench.with { bench async throws in
        var draft = Sample.draft
        let place = try #require(draft.items.firstIndex { $0.code == "P027" })
        let limit = draft.items[0].promisedLimit
        draft.items[place].tell {
          $0.settingBasis = "残疾人保障法"
          ($0.levels, $0.reviewType, $0.serviceObjects) = (["4", "5"], "2", ["1"])
          $0.flow = [FlowStepDraft.named("受理", limit)]
          $0.answers = [AnswerDraft.of("何时可取？", "办结之后")]
          ($0.courier, $0.deliveries) = (true, ["4"])
        }
        let material = try #require(draft.materials.firstIndex { $0.code == "idc" })
        draft.materials[material].tell {
          ($0.law, $0.responsible, $0.form, $0.source) = ("居民身份证法", "公安", "3", "20")
          ($0.receivingPoints, $0.reviewPoints, $0.declarable) = (["姓名一致"], ["在有效期内"], true)
        }
        _ = try await bench.takeIn(draft)
        let item = try await bench.get("P027")
        let record = try #require(item.record)
        #expect(record.settingBasis == "残疾人保障法")
        #expect(record.levels == ["4", "5"])
        #expect(record.reviewType == "2")
        #expect(record.flow.map(\.name) == ["受理"])
        #expect(record.flow.first?.limit?.value == 20)
        #expect(record.answers.map(\.answer) == ["办结之后"])
        #expect(record.courier && !record.kiosk)
        #expect(record.deliveries == ["4"])
        let card = try #require(item.materials.first)
        #expect([card.law, card.responsible, card.form, card.source] == ["居民身份证法", "公安", "3", "20"])
        #expect(card.receivingPoints == ["姓名一致"])
        #expect(card.reviewPoints == ["在有效期内"])
        #expect(card.declarable)
        #expect(try await bench.get("P028").materials.first { $0.id == "idc" }?.law == "居民身份证法", "the same at every item")
      }
    }
  }
}

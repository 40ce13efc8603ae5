import Bus
import Contracts
import Foundation
import ItemDomain
import ItemService
import TestKit
import Testing

extension OverTheBus {
  @Suite("What is not in force yet")
  struct PendingVersionsTests {
    private static func drafts(
      _ bench: ItemBench, after: String = "", _ version: Int = 0, limit: Int = 0
    ) async throws -> VersionList {
      try await bench.bench.call(
        ListDrafts.with { ($0.after, $0.afterVersion, $0.limit) = (after, version, limit) }, as: ItemBench.operations)
    }

    private static func drop(_ bench: ItemBench, _ code: String, _ version: Int = 0) async throws -> VersionEntry {
      try await bench.bench.call(DropDraft.with { ($0.code, $0.version) = (code, version) }, as: ItemBench.operations)
    }

    private static func written(_ bench: ItemBench, _ code: String, _ version: Int = 0) async throws -> WrittenItem {
      try await bench.bench.call(ReadDraft.with { ($0.code, $0.version) = (code, version) }, as: ItemBench.operations)
    }

    @Test("is listed by code and version, page by page, and nothing else is")
    func list() async throws {
      try await ItemBench.with { bench async throws in
        #expect(try await Self.drafts(bench).versions.isEmpty)
        _ = try await bench.renew("P027", from: "2026-10-01") { $0.fee = "10元" }
        _ = try await bench.put("P027") { $0.fee = "20元" }
        _ = try await bench.put("P005") { $0.fee = "30元" }
        _ = try await bench.renew("P028") { $0.fee = "40元" }
        let all = try await Self.drafts(bench)
        #expect(all.versions.map { "\($0.code) \($0.version) \($0.life)" } == ["P005 2 draft", "P027 2 scheduled", "P027 3 draft"])
        #expect(all.total == 3)
        let page = try await Self.drafts(bench, limit: 2)
        #expect(page.versions.map(\.code) == ["P005", "P027"])
        #expect(page.total == 3)
        #expect(try await Self.drafts(bench, after: "P027", 2).versions.map(\.version) == [3])
        #expect(try await Self.drafts(bench, after: "P005").versions.map(\.version) == [2, 3])
        #expect(await ItemBench.refusal { try await Self.drafts(bench, limit: 201) }?.name == "bus.badRequest")
        #expect(await ItemBench.refusal { try await Self.drafts(bench, after: "P027", -1) }?.name == "bus.badRequest")
      }
    }

    @Test("is taken out as it was written, and put again without a change")
    func written() async throws {
      try await ItemBench.with { bench async throws in
        let current = try await Self.written(bench, "P027")
        #expect(current.version?.life == .inForce, "where there is no draft, the version in force")
        _ = try await bench.bench.call(PutItemDraft.with { $0.draft = current.draft }, as: ItemBench.operations)
        #expect(try await bench.difference("P027").differences.isEmpty)
        _ = try await bench.put("P027") { $0.fee = "10元" }
        let draft = try await Self.written(bench, "P027")
        #expect(draft.version?.version == 2)
        #expect(try JSONDecoder().decode(ItemDraft.self, from: Data(draft.draft)).fee == "10元")
        #expect(try await Self.written(bench, "P027", 1).draft == current.draft)
        #expect(await ItemBench.refusal { try await Self.written(bench, "P999") }?.name == "item.unknown")
        #expect(await ItemBench.refusal { try await Self.written(bench, "P027", 9) }?.name == "item.unknown")
        #expect(await ItemBench.refusal { try await Self.written(bench, "P027", -1) }?.name == "bus.badRequest")
      }
    }

    @Test("a draft that is dropped is withdrawn, and its number is not used again")
    func dropDraft() async throws {
      try await ItemBench.with { bench async throws in
        let before = try await bench.get("P027")
        _ = try await bench.put("P027") { $0.fee = "10元" }
        let export = ExportCatalogue.with { $0.format = .json }
        let revision = try await bench.bench.call(export, as: ItemBench.operations).revision
        let dropped = try await Self.drop(bench, "P027")
        #expect(try await bench.bench.call(export, as: ItemBench.operations).revision == revision, "exports go on beside it")
        #expect(dropped.version == 2)
        #expect(dropped.life == .withdrawn)
        #expect(try await Self.drafts(bench).total == 0)
        #expect(try await bench.get("P027") == before)
        #expect(await ItemBench.refusal { try await Self.drop(bench, "P027") }?.name == "item.noDraft")
        #expect(await ItemBench.refusal { try await bench.mark("P027", 2) }?.name == "item.badState")
        #expect(try await bench.put("P027") { $0.fee = "20元" }.version?.version == 3)
      }
    }

    @Test("a version that waits and is dropped leaves its days to the one before")
    func dropWaiting() async throws {
      try await ItemBench.with { bench async throws in
        _ = try await bench.renew("P027", from: "2026-10-01") { $0.fee = "10元" }
        #expect(try await bench.versions("P027").versions.last?.effectiveUntil == "2026-10-01")
        #expect(try await Self.drop(bench, "P027", 2).life == .withdrawn)
        #expect(try await bench.versions("P027").versions.last?.effectiveUntil == "")
        #expect(try await bench.current("P027", on: "2026-10-02").version == 1)
      }
    }

    @Test("what is in force, or is not there, is not dropped")
    func refused() async throws {
      try await ItemBench.reading { bench async throws in
        #expect(await ItemBench.refusal { try await Self.drop(bench, "P027", 1) }?.name == "item.badState")
        #expect(await ItemBench.refusal { try await Self.drop(bench, "P027", 9) }?.name == "item.unknown")
        #expect(await ItemBench.refusal { try await Self.drop(bench, "P999") }?.name == "item.noDraft")
        #expect(await ItemBench.refusal { try await Self.drop(bench, "P027", -1) }?.name == "bus.badRequest")
      }
    }

    @Test("is for operators and approvers only", arguments: [ItemBench.citizen, ItemBench.clerk])
    func roles(_ principal: Principal) async throws {
      try await ItemBench.reading { bench async throws in
        for call in [
          { _ = try await bench.bench.call(ListDrafts(), as: principal) },
          { _ = try await bench.bench.call(ReadDraft.with { $0.code = "P027" }, as: principal) },
          { _ = try await bench.bench.call(DropDraft.with { $0.code = "P027" }, as: principal) },
        ] as [() async throws -> Void] {
          #expect(await ItemBench.refusal(call)?.name == "bus.roleMissing")
        }
      }
    }

    @Test("tells who looked at it, until it is put again")
    func checkedBy() async throws {
      try await ItemBench.with { bench async throws in
        #expect(try await bench.put("P027") { $0.fee = "10元" }.version?.checkedBy == "")
        let checked = try await bench.mark("P027", 2)
        #expect(checked.checkedBy == "approver-1")
        #expect(checked.checkedAt > 0)
        #expect(try await bench.publish("P027", 2).checkedBy == "approver-1")
        #expect(try await bench.versions("P027").versions.map(\.checkedBy) == ["approver-1", ""])
        _ = try await bench.put("P028") { $0.fee = "10元" }
        _ = try await bench.mark("P028", 2)
        #expect(try await bench.put("P028") { $0.fee = "20元" }.version?.checkedAt == 0)
      }
    }
  }
}

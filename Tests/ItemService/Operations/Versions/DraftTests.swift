import Bus
import Contracts
import ItemDomain
import ItemService
import TestKit
import Testing

extension OverTheBus {
  @Suite("The draft of an item")
  struct DraftTests {
    @Test("gets the next number, is told with what the rules find, and changes nothing that people see")
    func put() async throws {
      try await ItemBench.with { bench async throws in
        let before = try await bench.get("P027")
        let report = try await bench.put("P027", note: "工本费取消") { $0.fee = "10元" }
        #expect(report.version?.version == 2)
        #expect(report.version?.life == .draft)
        #expect(report.version?.state == .draft)
        #expect(report.version?.note == "工本费取消")
        #expect(report.version?.changedBy == "operations")
        #expect(report.publishable)
        #expect(report.findings.contains { $0.rule == "officeHoursUnclear" && $0.level == .warn })
        #expect(report.findings.allSatisfy { !$0.remedyZh.isEmpty && !$0.remedyEn.isEmpty })
        #expect(try await bench.get("P027") == before)
        #expect(try await bench.get("P027", version: 2).fee == "10元")
        #expect(try await bench.check("P027") == report)
      }
    }

    @Test("is no change of the catalogue, saved, replaced or checked: an export goes on beside it, until it is published")
    func noChange() async throws {
      try await ItemBench.with { bench async throws in
        func revision() async throws -> Int {
          try await bench.bench.call(ExportCatalogue.with { $0.format = .json }, as: ItemBench.operations).revision
        }
        let before = try await revision()
        _ = try await bench.put("P027") { $0.fee = "10元" }
        _ = try await bench.put("P027", note: "工本费") { $0.fee = "20元" }
        let marked = try await bench.mark("P027", 2)
        #expect(marked.life == .checked)
        #expect(marked.note == "工本费")
        #expect(marked.changedBy == ItemBench.approver.id)
        #expect(try await revision() == before)
        _ = try await bench.publish("P027", 2)
        #expect(try await revision() > before)
        #expect(try await bench.get("P027").fee == "20元")
      }
    }

    @Test("that an import listed is a part of the catalogue, and whoever checks it changes that")
    func listedDraft() async throws {
      try await ItemBench.with(sample: false) { bench async throws in
        var draft = Sample.draft
        let place = try #require(draft.items.firstIndex { $0.code == "P027" })
        draft.items[place].state = "draft"
        _ = try await bench.takeIn(draft)
        #expect(try await bench.get("P027").life == .draft)
        _ = try await bench.mark("P027", 1)
        #expect(try await bench.get("P027").life == .checked)
      }
    }

    @Test("is one: another takes its place, in its number, and is to be checked anew")
    func replaced() async throws {
      try await ItemBench.with { bench async throws in
        _ = try await bench.put("P027") { $0.fee = "10元" }
        _ = try await bench.mark("P027", 2)
        let report = try await bench.put("P027") { $0.fee = "20元" }
        #expect(report.version?.version == 2)
        #expect(report.version?.life == .draft)
        #expect(await ItemBench.refusal { try await bench.publish("P027", 2) }?.name == "item.notChecked")
        #expect(try await bench.versions("P027").versions.map(\.version) == [2, 1])
        #expect(try await bench.get("P027", version: 2).fee == "20元")
      }
    }

    @Test("may have faults, which keep it from being checked and published and from nothing else")
    func faults() async throws {
      try await ItemBench.with { bench async throws in
        let report = try await bench.put("P027") {
          $0.hallVisits = 1
          $0.onlineGrade = "4"
          $0.materials[0].material = "nothing"
        }
        #expect(!report.publishable)
        let blocking = Set(report.findings.filter { $0.level == .block }.map(\.rule))
        #expect(blocking == ["fullyOnlineWithVisit", "unknownReference"])
        for call in [
          { try await bench.mark("P027", 2) }, { try await bench.publish("P027", 2) },
        ] as [() async throws -> VersionEntry] {
          let refusal = await ItemBench.refusal(call)
          #expect(["item.notPublishable", "item.notChecked"].contains(refusal?.name))
          #expect(refusal?.notExecuted == true)
        }
        #expect(await ItemBench.refusal { try await bench.mark("P027", 2) }?.name == "item.notPublishable")
        #expect(try await bench.takeIn(SampleCatalogue.bytes).unchanged == 116, "an import goes by it")
      }
    }

    @Test("of an item that is not in the catalogue yet begins it, and it is found once it is published")
    func newItem() async throws {
      try await ItemBench.with { bench async throws in
        let code = Sample.item("P027").implementationCode
        let report = try await bench.put("N001") {
          $0.code = "N001"
          $0.name = "示例新事项办理"
          $0.implementationCode = String(code.dropLast(3)) + "999"
        }
        #expect(report.publishable)
        #expect(report.version?.version == 1)
        #expect(await ItemBench.refusal { try await bench.get("N001") }?.name == "item.unknown")
        _ = try await bench.mark("N001", 1)
        _ = try await bench.publish("N001", 1)
        #expect(try await bench.get("N001").state == .published)
        #expect(try await bench.search("示例新事项办理").items.first?.code == "N001")
        #expect(try await bench.list().total == 117)
      }
    }

    @Test("does not take the implementation code of another")
    func implementationCode() async throws {
      try await ItemBench.with { bench async throws in
        let other = Sample.item("P028").implementationCode
        let report = try await bench.put("P027") { $0.implementationCode = other }
        #expect(!report.publishable)
        #expect(report.findings.contains { $0.rule == "duplicate" && $0.field == "implementation_code" })
      }
    }

    @Test("that cannot be read is refused, with where and why")
    func unreadable() async throws {
      try await ItemBench.reading { bench async throws in
        for (bytes, told) in [
          ([], "empty"), (Array("{".utf8), "catalogue import"), (Array("[]".utf8), "catalogue import"),
          (Array("{\"code\":\"P027\"}".utf8), "missing"), ([0xFF, 0xFE], "UTF-8"),
          (Array(repeating: UInt8(ascii: " "), count: 256 * 1_024 + 1), "at most"),
        ] as [([UInt8], String)] {
          let refusal = await ItemBench.refusal {
            try await bench.bench.call(PutItemDraft.with { $0.draft = bytes }, as: ItemBench.operations)
          }
          #expect(refusal?.name == "item.badDraft")
          #expect(refusal?.detail.contains(told) == true)
        }
        #expect(await ItemBench.refusal { try await bench.put("P027") { $0.target = "robot" } }?.name == "item.badDraft")
        #expect(await ItemBench.refusal { try await bench.put("P027") { $0.code = "P\n27" } }?.name == "item.badDraft")
        #expect(
          await ItemBench.refusal { try await bench.put("P027", note: String(repeating: "x", count: 1_001)) { _ in } }?.name
            == "bus.badRequest")
        #expect(try await bench.versions("P027").total == 1)
      }
    }

    @Test("is for operators and approvers only", arguments: [ItemBench.citizen, ItemBench.clerk])
    func roles(_ principal: Principal) async throws {
      try await ItemBench.reading { bench async throws in
        #expect(await ItemBench.refusal { try await bench.put("P027", as: principal) { _ in } }?.name == "bus.roleMissing")
        let mark = MarkItemChecked.with { ($0.code, $0.version) = ("P027", 1) }
        #expect(await ItemBench.refusal { try await bench.bench.call(mark, as: principal) }?.name == "bus.roleMissing")
        let publish = PublishItem.with { ($0.code, $0.version) = ("P027", 1) }
        #expect(await ItemBench.refusal { try await bench.bench.call(publish, as: principal) }?.name == "bus.roleMissing")
      }
    }
  }
}

import Bus
import Contracts
import TestKit
import Testing

extension OverTheBus {
  @Suite("item.rehearse")
  struct RehearseItemOperationTests {
    static func rehearse(_ bench: ItemBench, as principal: Principal = ItemBench.operations, _ build: (inout RehearseItem) -> Void)
      async throws -> Rehearsal
    {
      var request = RehearseItem()
      (request.code, request.version, request.from, request.until) = ("P027", 1, "2026-01-01", "2026-09-01")
      build(&request)
      return try await bench.bench.call(request, as: principal)
    }

    static func filing(_ number: Int) -> FilingEntry {
      FilingEntry.with {
        $0.caseID = "case-\(10_000 + number)"
        $0.itemVersion = 1
        $0.state = .decided
        $0.evidence = ["idc", "hkb", "yszp", "jbzm", "sqb"].map { material in
          FiledEvidence.with { ($0.material, $0.source) = (material, material == "idc" ? .certificate : .upload) }
        }
      }
    }

    @Test("runs over every page of what was filed, asked for as the service itself")
    func pages() async throws {
      try await ItemBench.with { bench async throws in
        try await bench.bench.host(CaseStandIn.self)
        let directory = bench.bench.directory
        CaseStandIn.file((0..<1_203).map { Self.filing($0) }, in: directory)
        let rehearsal = try await Self.rehearse(bench) { _ in }
        #expect(rehearsal.code == "P027" && rehearsal.version == 1 && rehearsal.against == 1)
        #expect(rehearsal.cases == 1_203 && rehearsal.decidedOtherwise == 0 && !rehearsal.cut)
        #expect(rehearsal.materialsBefore == 4 * 1_203 && rehearsal.materialsAfter == 4 * 1_203)
        #expect(rehearsal.visitsBefore == 1_203)
        #expect(rehearsal.loads.map(\.office) == ["残疾人联合会"])
        let asked = CaseStandIn.asked(in: directory)
        #expect(asked.count == 3)
        #expect(asked.allSatisfy { $0.item == "P027" && $0.from == "2026-01-01" && $0.until == "2026-09-01" })
      }
    }

    @Test(
      "refuses an unknown item, a version that is not kept, an item without a draft, and a period that is none or too long",
      arguments: [
        ("P999", 1, "2026-01-01", "2026-02-01", "item.unknown"), ("P027", 9, "2026-01-01", "2026-02-01", "item.unknown"),
        ("P027", 0, "2026-01-01", "2026-02-01", "item.noDraft"), ("P027", 1, "2026-02-01", "2026-02-01", "item.badPeriod"),
        ("P027", 1, "2024-01-01", "2026-02-01", "item.badPeriod"), ("P027", 1, "yesterday", "2026-02-01", "item.badPeriod"),
        ("P027", -1, "2026-01-01", "2026-02-01", "bus.badRequest"),
      ])
    func refusals(_ code: String, _ version: Int, _ from: String, _ until: String, _ name: String) async throws {
      try await ItemBench.reading { bench async throws in
        let refusal = await ItemBench.refusal {
          try await Self.rehearse(bench) { ($0.code, $0.version, $0.from, $0.until) = (code, version, from, until) }
        }
        #expect(refusal?.name == name)
      }
    }

    @Test("is for operators, approvers and auditors only", arguments: [ItemBench.citizen, ItemBench.clerk])
    func roles(_ principal: Principal) async throws {
      try await ItemBench.reading { bench async throws in
        #expect(await ItemBench.refusal { try await Self.rehearse(bench, as: principal) { _ in } }?.name == "bus.roleMissing")
      }
    }
  }
}

import Bus
import Contracts
import ItemDomain
import TestKit
import Testing

extension OverTheBus {
  @Suite("item.checkProofs")
  struct CheckProofsOperationTests {
    static func check(_ bench: ItemBench, _ build: (inout CheckProofs) -> Void = { _ in }) async throws -> ProofReport {
      var request = CheckProofs()
      build(&request)
      return try await bench.bench.call(request, as: ItemBench.operations)
    }

    static func edge(_ needs: String, _ proof: String) -> ProofEdge {
      ProofEdge.with { ($0.needs, $0.proof) = (needs, proof) }
    }

    /// The sample in which P004 alone issues 居住证 and asks for it.
    static var looped: CatalogueDraft {
      var draft = Sample.draft
      let place = draft.items.firstIndex { $0.code == "P004" }!
      draft.items[place].materials.append(ProofGateTests.need("jzz"))
      return draft
    }

    @Test("finds nothing in the sample, and tells what it judged")
    func sample() async throws {
      try await ItemBench.reading { bench async throws in
        let report = try await Self.check(bench)
        #expect(report.findings.isEmpty && report.total == 0 && report.cuts.isEmpty)
        #expect(report.items == 116 && report.edges > 116)
      }
    }

    @Test("tells a loop with its path, its rule, its remedy and the share that opens it")
    func loop() async throws {
      try await ItemBench.with(sample: false) { bench async throws in
        _ = try await bench.takeIn(Self.looped)
        let report = try await Self.check(bench)
        let loop = try #require(report.findings.first)
        #expect(loop.kind == .loop && loop.items == ["P004"] && loop.path == ["P004"])
        #expect(!loop.rule.isEmpty && !loop.remedyZh.isEmpty && !loop.remedyEn.isEmpty)
        #expect(report.cuts.map(\.kind) == [.share])
        #expect(report.cuts.map(\.material) == ["jzz"])
        #expect(report.total == report.findings.count)
        #expect(try await Self.check(bench) { $0.limit = 1 }.findings == [loop])
        #expect(try await Self.check(bench) { $0.items = ["P001"] }.findings.isEmpty)
        #expect(try await Self.check(bench) { $0.items = ["P004"] }.findings.first == loop)
      }
    }

    @Test("judges bare edges by plain cycles, whatever the catalogue holds")
    func edges() async throws {
      try await ItemBench.reading { bench async throws in
        let report = try await Self.check(bench) {
          $0.edges = [Self.edge("甲", "乙"), Self.edge("乙", "甲"), Self.edge("丙", "丙"), Self.edge("丁", "甲")]
        }
        #expect(Set(report.findings.map(\.items)) == [["丙"], ["乙", "甲"].sorted()])
        #expect(report.total == 2 && report.items == 4 && report.edges == 4)
      }
    }

    @Test(
      "refuses edges without a name, too many, an unknown item, an item without a draft, and a limit out of range",
      arguments: ["", "many", "item", "draft", "limit"])
    func refusals(_ what: String) async throws {
      try await ItemBench.reading { bench async throws in
        let refusal = await ItemBench.refusal {
          try await Self.check(bench) { request in
            switch what {
            case "": request.edges = [Self.edge("甲", "")]
            case "many": request.edges = Array(repeating: Self.edge("a", "b"), count: 10_001)
            case "item": request.items = ["P999"]
            case "draft": request.draftOf = "P001"
            default: request.limit = 501
            }
          }
        }
        let expected = [
          "": "item.badEdges", "many": "bus.badMessage", "item": "item.unknown", "draft": "item.noDraft", "limit": "bus.badRequest",
        ]
        #expect(refusal?.name == expected[what])
      }
    }
  }
}

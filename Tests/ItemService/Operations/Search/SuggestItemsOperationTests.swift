import Bus
import Contracts
import ItemDomain
import TestKit
import Testing

extension OverTheBus {
  @Suite("item.suggest")
  struct SuggestItemsOperationTests {
    private func suggest(
      _ bench: ItemBench, _ text: String, _ build: (inout SuggestItems) -> Void = { _ in }
    ) async throws -> [Contracts.Suggestion] {
      var request = SuggestItems()
      request.text = text
      build(&request)
      return try await bench.bench.call(request, as: ItemBench.citizen).suggestions
    }

    @Test("goes on with what somebody types: eight ways when no number is named, each of a kind")
    func usual() async throws {
      try await ItemBench.reading { bench async throws in
        let found = try await suggest(bench, "证")
        #expect(found.count == 8)
        #expect(found.allSatisfy { !$0.text.isEmpty && $0.kind != .unspecified && $0.count > 0 })
        #expect(try await suggest(bench, "居住证办").contains { $0.kind == .item && $0.item == "P004" && $0.text == "居住证办理" })
        #expect(try await suggest(bench, "暂住").contains { $0.kind == .everydayName && $0.text == "暂住证" && $0.item == "" })
        #expect(try await suggest(bench, "新生儿") { $0.limit = 20 }.contains { $0.kind == .lifeEvent && $0.count == 6 })
        #expect(try await suggest(bench, "残疾人联").contains { $0.kind == .department && $0.text == "残疾人联合会" })
        #expect(try await suggest(bench, "") == [])
      }
    }

    @Test("for whom it is asked, and as many as are asked for")
    func narrowed() async throws {
      try await ItemBench.reading { bench async throws in
        #expect(try await suggest(bench, "证") { $0.limit = 20 }.count == 20)
        #expect(try await suggest(bench, "结婚") { $0.target = .legal }.allSatisfy { $0.text != "结婚证" })
      }
    }

    @Test("refuses a number out of range and a text over its limit")
    func bad() async throws {
      try await ItemBench.reading { bench async throws in
        for limit in [-1, 21] {
          #expect(await ItemBench.refusal { try await suggest(bench, "证") { $0.limit = limit } }?.name == "bus.badRequest")
        }
        #expect(await ItemBench.refusal { try await suggest(bench, String(repeating: "证", count: 201)) }?.name == "item.badSearch")
      }
    }
  }
}

import Bus
import Contracts
import ItemDomain
import Testing

extension OverTheBus {
  @Suite("item.search")
  struct SearchItemsOperationTests {
    @Test(
      "finds by everyday words in both languages, and says what came nearest",
      arguments: [("办残疾证", "P027"), ("身份证丢了怎么办", "P003"), ("passport", "P012"), ("开餐馆", "L006")])
    func finds(_ text: String, _ code: String) async throws {
      try await ItemBench.reading { bench async throws in
        let hit = try #require(try await bench.search(text).items.first)
        #expect(hit.code == code)
        #expect(hit.score > 0)
        #expect(!hit.why.isEmpty)
        #expect(hit.name == Sample.item(code).name)
        #expect(hit.department == Sample.item(code).department)
      }
    }

    @Test("best first, ten when no number is named, and the total of all")
    func order() async throws {
      try await ItemBench.reading { bench async throws in
        let found = try await bench.search("证")
        #expect(found.items.count == 10)
        #expect(found.total > 10)
        #expect(found.items.map(\.score) == found.items.map(\.score).sorted(by: >))
        #expect(try await bench.search("") { $0.limit = 100 }.total == 116)
      }
    }

    @Test("within what the caller narrows it to")
    func filters() async throws {
      try await ItemBench.reading { bench async throws in
        #expect(try await bench.search("证") { $0.target = .legal }.items.allSatisfy { $0.target == .legal })
        #expect(try await bench.search("证") { $0.instantOnly = true }.items.allSatisfy(\.instant))
        #expect(try await bench.search("证") { $0.zeroVisitsOnly = true }.items.allSatisfy { $0.hallVisits == 0 })
        #expect(try await bench.search("残疾") { $0.department = "公安局" }.items.allSatisfy { $0.department == "公安局" })
      }
    }

    @Test("finds neither paused nor withdrawn items, and again what is published again")
    func states() async throws {
      try await ItemBench.with { bench async throws in
        _ = try await bench.set("P027", .paused)
        #expect(try await bench.search("残疾人证新办") { $0.limit = 100 }.items.contains { $0.code == "P027" } == false)
        _ = try await bench.set("P027", .published)
        #expect(try await bench.search("残疾人证新办").items.first?.code == "P027")
      }
    }

    @Test("takes 200 characters and refuses one more")
    func length() async throws {
      try await ItemBench.reading { bench async throws in
        _ = try await bench.search(String(repeating: "证", count: 200))
        let refusal = await ItemBench.refusal { try await bench.search(String(repeating: "证", count: 201)) }
        #expect(refusal?.name == "item.badSearch")
        let stacked = "e" + String(repeating: "\u{301}", count: 200_000)
        #expect(await ItemBench.refusal { try await bench.search(stacked) }?.name == "item.badSearch", "however they are stacked")
      }
    }

    @Test("refuses a number of items out of range", arguments: [-1, 101, .max, .min])
    func limit(_ limit: Int) async throws {
      try await ItemBench.reading { bench async throws in
        #expect(await ItemBench.refusal { try await bench.search("证") { $0.limit = limit } }?.name == "bus.badRequest")
      }
    }

    @Test("answers whatever is typed", arguments: ["\u{0}", "';--", "👨‍👩‍👧‍👦", "   ", "%_", "ﷺ", "\u{202E}证", "12345"])
    func anyText(_ text: String) async throws {
      try await ItemBench.reading { bench async throws in
        #expect(await ItemBench.refusal { try await bench.search(text) } == nil)
      }
    }
  }
}

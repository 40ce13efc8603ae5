import Bus
import Civics
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

    @Test("within a region and an event of life, and past a number of them")
    func places() async throws {
      try await ItemBench.reading { bench async throws in
        let event = try await bench.search("") { $0.lifeEvent = "E8" }.items.map(\.code)
        #expect(event == ["L004", "L005", "L030"])
        #expect(try await bench.search("") { $0.lifeEvent = "企业注销一件事" }.items.map(\.code) == event)
        #expect(
          try await bench.search("") {
            $0.lifeEvent = "E8"
            $0.offset = 1
            $0.limit = 1
          }.items.map(\.code) == ["L005"])
        let elsewhere = try await bench.search("") { $0.region = "110101" }
        #expect(elsewhere.total < 116)
        #expect(elsewhere.items.allSatisfy { [.nationwide, .crossProvince].contains(Sample.item($0.code).crossArea) })
      }
    }

    @Test("with reasons, and with facets where they are asked for")
    func reasonsAndFacets() async throws {
      try await ItemBench.reading { bench async throws in
        let found = try await bench.search("残疾") { $0.facets = true }
        #expect(found.items.allSatisfy { !$0.reasons.isEmpty && $0.version == 1 })
        let target = try #require(found.facets.first { $0.kind == .target }?.values.first)
        #expect(target.value == "natural")
        #expect(target.nameZh == "自然人")
        #expect(found.facets.first { $0.kind == .target }?.values.reduce(0) { $0 + $1.count } == found.total)
        #expect(found.facets.first { $0.kind == .region }?.values.map(\.nameZh) == ["禅城区"])
        #expect(try await bench.search("残疾").facets == [])
        #expect(try await bench.search("jzz").items.first?.reasons.first?.kind == .initials)
        #expect(try await bench.search("居民身分证办理").corrected == "居民身份证办理")
        #expect(try await bench.search("居民身份证办理").corrected == "")
      }
    }

    @Test("refuses an offset out of range and a region that is no division code")
    func badFields() async throws {
      try await ItemBench.reading { bench async throws in
        for offset in [-1, 1_001] {
          #expect(await ItemBench.refusal { try await bench.search("证") { $0.offset = offset } }?.name == "bus.badRequest")
        }
        for region in ["佛山", "4406", "44060４"] {
          #expect(await ItemBench.refusal { try await bench.search("证") { $0.region = region } }?.name == "bus.badRequest")
        }
        #expect(await ItemBench.refusal { try await bench.search(String(repeating: "证", count: 10_000)) }?.name == "item.badSearch")
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

import Bus
import Contracts
import TestKit
import Testing

extension OverTheBus {
  @Suite("item.figures")
  struct ReadItemFiguresOperationTests {
    static func figures(_ bench: ItemBench, _ build: (inout ReadItemFigures) -> Void = { _ in }) async throws -> ItemFigures {
      var request = ReadItemFigures()
      build(&request)
      return try await bench.bench.call(request, as: ItemBench.citizen)
    }

    @Test("are the sample's today, all together first")
    func today() async throws {
      try await ItemBench.reading { bench async throws in
        let day = try #require(try await Self.figures(bench).days.first)
        #expect(day.day == "2026-09-01")
        let all = try #require(day.rows.first)
        #expect(all.department.isEmpty)
        #expect([all.items, all.instant, all.online, all.zeroVisits] == [116, 39, 107, 70])
        #expect([all.materials, all.materialsAfterReuse, all.promisedDays, all.legalDays] == [356, 116, 835, 1_910])
        #expect(try await Self.figures(bench) { $0.on = "2026-09-01" }.days == [day])
      }
    }

    @Test("count what is paused or withdrawn no longer")
    func states() async throws {
      try await ItemBench.with { bench async throws in
        _ = try await bench.set("P027", .paused)
        _ = try await bench.set("P028", .withdrawn)
        let rows = try await Self.figures(bench) { $0.department = "残疾人联合会" }.days.first?.rows
        #expect(rows?.map(\.items) == [1])
      }
    }

    @Test("over time are of the first of each month, and of the day itself")
    func since() async throws {
      try await ItemBench.reading { bench async throws in
        let figures = try await Self.figures(bench) { ($0.since, $0.on) = ("2026-05-02", "2026-08-15") }
        #expect(figures.days.map(\.day) == ["2026-06-01", "2026-07-01", "2026-08-01", "2026-08-15"])
      }
    }

    @Test(
      "refuse what is no day, a beginning after the end, and more months than sixty",
      arguments: [
        ("2026-02-30", "", "bus.badRequest"), ("", "soon", "bus.badRequest"), ("2026-01-01", "2026-02-01", "item.badPeriod"),
        ("2026-01-01", "2020-01-01", "item.badPeriod"),
      ])
    func refusals(_ on: String, _ since: String, _ name: String) async throws {
      try await ItemBench.reading { bench async throws in
        let refusal = await ItemBench.refusal { try await Self.figures(bench) { ($0.on, $0.since) = (on, since) } }
        #expect(refusal?.name == name)
      }
    }
  }
}

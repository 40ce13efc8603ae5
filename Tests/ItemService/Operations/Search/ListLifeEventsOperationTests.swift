import Bus
import Contracts
import ItemDomain
import TestKit
import Testing

extension OverTheBus {
  @Suite("item.lifeEvents")
  struct ListLifeEventsOperationTests {
    private func events(_ bench: ItemBench, _ target: Contracts.ItemTarget = .unspecified) async throws -> [LifeEventEntry] {
      try await bench.bench.call(ListLifeEvents.with { $0.target = target }, as: ItemBench.citizen).events
    }

    @Test("tells the events of life by code, with their parts and the items that can be applied for")
    func all() async throws {
      try await ItemBench.reading { bench async throws in
        let told = try await events(bench)
        #expect(told.map(\.code) == Sample.catalogue.lifeEvents.map(\.code).sorted())
        let birth = try #require(told.first { $0.code == "E1" })
        #expect(birth.name == "新生儿出生一件事")
        #expect(birth.items == ["P006", "P030", "P031", "P034", "P039", "P041"])
        #expect(birth.wanted.count == 6)
        #expect(birth.source.contains("国办发"))
        #expect(try await events(bench, .both) == told)
      }
    }

    @Test("of a target, with its items alone")
    func target() async throws {
      try await ItemBench.reading { bench async throws in
        let told = try await events(bench, .legal)
        #expect(!told.isEmpty)
        #expect(told.allSatisfy { event in !event.items.isEmpty && event.items.allSatisfy { Sample.item($0).target == .legalPerson } })
      }
    }

    @Test("leaves out what is paused, and keeps the order in which the parts were announced")
    func paused() async throws {
      try await ItemBench.with { bench async throws in
        _ = try await bench.set("L005", .paused)
        #expect(try await events(bench).first { $0.code == "E8" }?.items == ["L030", "L004"])
      }
    }
  }
}

import Bus
import Contracts
import ItemDomain
import Testing

extension OverTheBus {
  @Suite("item.list")
  struct ListItemsOperationTests {
    @Test("walks all items by code, each once, page by page")
    func pages() async throws {
      try await ItemBench.reading { bench async throws in
        var codes: [String] = []
        repeat {
          let page = try await bench.list { ($0.after, $0.limit) = (codes.last ?? "", 30) }
          #expect(page.total == 116)
          #expect(page.items.count <= 30)
          if page.items.isEmpty { break }
          codes += page.items.map(\.code)
        } while codes.count < 200
        #expect(codes == Sample.catalogue.items.map(\.code))
      }
    }

    @Test("fifty when no number is named, two hundred at most", arguments: [(0, 50), (1, 1), (200, 116)])
    func limit(_ asked: Int, _ given: Int) async throws {
      try await ItemBench.reading { bench async throws in
        #expect(try await bench.list { $0.limit = asked }.items.count == given)
      }
    }

    @Test("refuses a number of items out of range", arguments: [-1, 201, .max, .min])
    func badLimit(_ limit: Int) async throws {
      try await ItemBench.reading { bench async throws in
        #expect(await ItemBench.refusal { try await bench.list { $0.limit = limit } }?.name == "bus.badRequest")
      }
    }

    @Test("by target, department, life event, on the spot and without a visit, as the items themselves say")
    func filters() async throws {
      try await ItemBench.reading { bench async throws in
        let all = Sample.catalogue.items
        func codes(_ build: (inout ListItems) -> Void) async throws -> [String] {
          try await bench.list { request in
            request.limit = 200
            build(&request)
          }.items.map(\.code)
        }
        #expect(try await codes { $0.target = .natural } == all.filter { $0.target == .naturalPerson }.map(\.code))
        #expect(try await codes { $0.target = .legal } == all.filter { $0.target == .legalPerson }.map(\.code))
        #expect(try await codes { $0.target = .both }.count == 116)
        #expect(try await codes { $0.department = "残联" } == all.filter { $0.departmentShort == "残联" }.map(\.code))
        #expect(try await codes { $0.department = "残疾人联合会" } == all.filter { $0.departmentShort == "残联" }.map(\.code))
        #expect(try await codes { $0.instantOnly = true } == all.filter(\.isInstant).map(\.code))
        #expect(try await codes { $0.zeroVisitsOnly = true } == all.filter { $0.hallVisits == 0 }.map(\.code))
        #expect(try await codes { $0.lifeEvent = "E6" } == Sample.catalogue.lifeEvents.first { $0.code == "E6" }!.items.sorted())
        #expect(try await codes { $0.department = "no such office" }.isEmpty)
      }
    }

    @Test("shows a paused item as paused, and a withdrawn one not at all")
    func states() async throws {
      try await ItemBench.with { bench async throws in
        _ = try await bench.set("P027", .paused)
        _ = try await bench.set("P028", .withdrawn)
        let list = try await bench.list { $0.limit = 200 }
        #expect(list.total == 115)
        #expect(list.items.first { $0.code == "P027" }?.state == .paused)
        #expect(!list.items.contains { $0.code == "P028" })
      }
    }
  }
}

import Bus
import Contracts
import ItemService
import TestKit
import Testing

extension OverTheBus {
  @Suite("The list of imports")
  struct ListImportsOperationTests {
    private static func list(_ bench: ItemBench, limit: Int = 0) async throws -> ImportList {
      try await bench.bench.call(ListImports.with { $0.limit = limit }, as: ItemBench.operations)
    }

    @Test("tells who began each, what they said, and how far it is")
    func list() async throws {
      try await ItemBench.with(sample: false) { bench async throws in
        #expect(try await Self.list(bench).imports.isEmpty)
        let begin = BeginImport.with { ($0.format, $0.encoding, $0.note) = (.csv, .gb18030, "九月更新") }
        let ticket = try await bench.bench.call(begin, as: ItemBench.operations)
        _ = try await bench.put(ticket.id, [65, 66, 67], file: "items")
        _ = try await bench.begin(.json)
        let list = try await Self.list(bench)
        #expect(list.total == 2)
        let entry = try #require(list.imports.first { $0.progress?.id == ticket.id })
        #expect(entry.progress?.stage == .receiving)
        #expect(entry.progress?.bytes == 3)
        #expect(entry.format == .csv)
        #expect(entry.encoding == .gb18030)
        #expect(entry.note == "九月更新")
        #expect(entry.begunBy == "operator:operations")
        #expect(entry.begunAt > 0)
        #expect(entry.expiresAt == ticket.expiresAt)
        #expect(try await Self.list(bench, limit: 1).imports.count == 1)
        #expect(await ItemBench.refusal { try await Self.list(bench, limit: 201) }?.name == "bus.badRequest")
      }
    }

    @Test("is for operators", arguments: [ItemBench.citizen, ItemBench.clerk])
    func roles(_ principal: Principal) async throws {
      try await ItemBench.reading { bench async throws in
        #expect(await ItemBench.refusal { try await bench.bench.call(ListImports(), as: principal) }?.name == "bus.roleMissing")
      }
    }
  }
}

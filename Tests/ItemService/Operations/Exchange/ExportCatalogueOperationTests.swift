import Bus
import Contracts
import ItemDomain
import TestKit
import Testing

@testable import ItemService

extension OverTheBus {
  @Suite("item.export")
  struct ExportCatalogueOperationTests {
    @Test("gives, as JSON, a file of several pages that is imported without a change")
    func json() async throws {
      try await ItemBench.with(sample: false) { item async throws in
        let draft = GeneratedCatalogue(count: 500, seed: 2).draft()
        let first = try await item.bring(try Files.json(draft), parts: 300_000)
        #expect(try await item.finish(first.id).report?.added == 500)

        let exported = try await item.exported(.json)
        #expect(exported.pages > 1)
        let reading = Files.read(json: exported.bytes)
        #expect(reading.told == [])
        #expect(reading.draft.items == draft.items)
        #expect(Set(reading.draft.materials) == Set(draft.materials))
        #expect(Set(reading.draft.lifeEvents) == Set(draft.lifeEvents))

        let again = try await item.bring(exported.bytes, parts: 500_000)
        let report = try #require(try await item.finish(again.id).report)
        #expect([report.items, report.added, report.changed, report.unchanged, report.withdrawn] == [500, 0, 0, 500, 0])
      }
    }

    @Test("gives, as tables, files that are imported without a change", arguments: [TextEncoding.utf8WithMark, .gb18030])
    func tables(_ encoding: TextEncoding) async throws {
      try await ItemBench.with { item async throws in
        let ticket = try await item.begin(.csv)
        for table in CatalogueTable.allCases {
          let exported = try await item.exported(.csv, file: table.rawValue, encoding: encoding)
          _ = try await item.put(ticket.id, exported.bytes, file: table.rawValue)
        }
        let outcome = try await item.finish(ticket.id)
        #expect(outcome.blocking == 0)
        #expect(outcome.report?.unchanged == 116)
      }
    }

    @Test("names columns in Chinese unless English is asked for")
    func headings() async throws {
      try await ItemBench.with { item async throws in
        let chinese = try await item.exported(.csv, file: "certificate_types")
        let english = try await item.exported(.csv, file: "certificate_types", headings: .english)
        #expect(chinese.bytes.starts(with: "证照类型代码,证照类型名称,".utf8))
        #expect(english.bytes.starts(with: "code,name,".utf8))
      }
    }

    @Test("does not go on with another catalogue than it began with")
    func moved() async throws {
      try await ItemBench.with(sample: false) { item async throws in
        let ticket = try await item.bring(try Files.json(GeneratedCatalogue(count: 500, seed: 2).draft()), parts: 500_000)
        _ = try await item.finish(ticket.id)
        var request = ExportCatalogue.with { $0.format = .json }
        let first = try await item.bench.call(request, as: ItemBench.operations)
        #expect(!first.next.isEmpty)
        _ = try await item.set("SYN000001", .paused)
        request.cursor = first.next
        let refusal = await ItemBench.refusal { try await item.bench.call(request, as: ItemBench.operations) }
        #expect(refusal?.code == ItemRefusals.catalogueMoved.code)
      }
    }

    @Test("goes on beside a draft that somebody saves")
    func besideDrafts() async throws {
      try await ItemBench.with(sample: false) { item async throws in
        let ticket = try await item.bring(try Files.json(GeneratedCatalogue(count: 500, seed: 2).draft()), parts: 500_000)
        _ = try await item.finish(ticket.id)
        var request = ExportCatalogue.with { $0.format = .json }
        request.cursor = try await item.bench.call(request, as: ItemBench.operations).next
        #expect(!request.cursor.isEmpty)
        _ = try await item.put("P027") { $0.fee = "10元" }
        #expect(try await item.bench.call(request, as: ItemBench.operations).records > 0)
      }
    }

    @Test("of no format, no table or a cursor of its own making is refused; of nothing is an empty catalogue")
    func refused() async throws {
      try await ItemBench.with(sample: false) { item async throws in
        for (format, file, cursor) in [
          (CatalogueFormat.unspecified, "", ""), (.csv, "", ""), (.csv, "people", ""), (.json, "items", ""), (.json, "", "x"),
          (.json, "", "0 99 0 "), (.json, "", "0 0 7 "),
        ] {
          let request = ExportCatalogue.with {
            $0.format = format
            $0.file = file
            $0.cursor = cursor
          }
          let refusal = await ItemBench.refusal { try await item.bench.call(request, as: ItemBench.operations) }
          #expect(refusal?.code == BusRefusals.badRequest.code, "\(format) \(file) \(cursor)")
        }
        let empty = try await item.exported(.json)
        let reading = Files.read(json: empty.bytes)
        #expect(reading.told == [])
        #expect(reading.draft == CatalogueDraft.empty.withResources)
      }
    }
  }
}

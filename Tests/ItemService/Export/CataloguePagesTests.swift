import ItemDomain
import Store
import TestKit
import Testing

@testable import ItemService

@Suite("A page of an export")
struct CataloguePagesTests {
  @Test(
    "reads the rows of its own list alone: another may hold what nobody can read",
    arguments: [(CatalogueTable.items, 116), (.lifeEvents, 10), (.certificateTypes, Sample.draft.certificateTypes.count)])
  func ownRows(_ table: CatalogueTable, _ count: Int) async throws {
    try await StoredSample.with { sample async throws in
      try await sample.store.write { try $0.execute("UPDATE item_record SET body = ? WHERE kind = 'material'", [.blob([0])]) }
      let records = try await sample.store.read { transaction in
        var cursor: ExportCursor? = ExportCursor(revision: 1)
        return try CataloguePages(writer: CatalogueFileWriter(table: table, headings: .english)).page(&cursor, in: transaction).records
      }
      #expect(records == count)
    }
  }

  @Test("tells of a resource only the materials and certificate types that are listed")
  func resources() async throws {
    try await StoredSample.with { sample async throws in
      let material = Sample.draft.materials[0].code
      let type = Sample.draft.certificateTypes[0].code
      let read = try await sample.store.write { transaction in
        let draft = ResourceDraft(
          code: "R900", name: "示例资源", provider: "示例局", shareType: "1", mode: "1", certificateTypes: ["nothing", type],
          materials: [material, "nothing"])
        try transaction.put(StoredResource(draft: draft, isListed: true), revision: 1)
        return try transaction.resourceDrafts(after: "R8", limit: 10)
      }
      #expect(read.map(\.code) == ["R900"])
      #expect(read.first?.materials == [material])
      #expect(read.first?.certificateTypes == [type])
    }
  }

  @Test("begins behind the last record of the one before, in every list")
  func pages() async throws {
    try await StoredSample.with { sample async throws in
      let codes = Sample.draft.materials.map(\.code).sorted()
      let read = try await sample.store.read { transaction in
        var read: [MaterialDraft] = []
        while true {
          let page: [MaterialDraft] = try transaction.records(.material, after: read.last?.code ?? "", limit: 7)
          guard !page.isEmpty else { return read }
          read += page
        }
      }
      #expect(read.map(\.code) == codes)
    }
  }
}

import ItemDomain
import Testing

@testable import ItemService

@Suite("Tables for the proof check")
struct ProofTablesReaderTests {
  static func read(_ tables: [CatalogueTable: [UInt8]]) throws -> ProofCheck {
    var reader = ProofTablesReader()
    for table in CatalogueTable.allCases {
      guard let bytes = tables[table] else { continue }
      reader.begin(table)
      reader.read(bytes)
    }
    return try reader.finish()
  }

  static func fault(_ tables: [CatalogueTable: [UInt8]]) -> CatalogueFileFault? {
    do {
      _ = try read(tables)
      return nil
    } catch {
      return error as? CatalogueFileFault
    }
  }

  static let draft = GeneratedCatalogue(count: 12, seed: 9).draft()

  /// With a proof that is abolished.
  static func bad() throws -> CatalogueDraft {
    var draft = draft
    let asked = try #require(draft.items.flatMap(\.materials).first { $0.necessity == "1" })
    let place = try #require(draft.materials.firstIndex { $0.code == asked.material })
    (draft.materials[place].name, draft.materials[place].issuer) = ("曾用名证明", "居委会")
    return draft
  }

  @Test("are judged as the JSON file of the same catalogue is, in each encoding")
  func same() throws {
    let draft = try Self.bad()
    guard case .catalogue(let file) = try ProofFileReaderTests.read(try Files.json(draft), by: 65_536) else { throw NoCatalogue() }
    let expected = file.judge()
    #expect(expected.findings.contains { $0.kind == .abolished })
    for encoding in [WrittenEncoding.utf8, .utf8WithMark, .gb18030] {
      let judgement = try Self.read(try Files.tables(draft, .english, encoding)).judge()
      #expect(judgement.findings == expected.findings)
      #expect(judgement.edges == expected.edges)
      #expect(judgement.items == expected.items)
    }
  }

  struct NoCatalogue: Error {}

  @Test("need not keep the rules that do not concern proofs")
  func lenient() throws {
    var draft = Self.draft
    draft.items[0].baseCode = "短"
    draft.items[1].promisedLimit.value = 9_999
    #expect(try Self.read(try Files.tables(draft)).items.count == draft.items.count)
  }

  @Test("tell what cannot be read by its table and line")
  func unreadable() throws {
    var tables = try Files.tables(Self.draft)
    tables[.certificateTypes] = Array("code,name\nA,甲\nB,\"乙".utf8)
    let fault = try #require(Self.fault(tables))
    #expect((fault.file, fault.line, fault.rule) == ("certificate_types", 3, "quotation"))
    tables = try Files.tables(Self.draft)
    tables[.items] = nil
    #expect(try #require(Self.fault(tables)).rule == "unknownItem")
  }

  @Test("tell an item that stands twice, and one that asks for what is not there")
  func wrong() throws {
    var draft = Self.draft
    draft.items[1].code = draft.items[0].code
    #expect(Self.fault(try Files.tables(draft))?.rule == "duplicate")
    draft = Self.draft
    let asking = try #require(draft.items.firstIndex { !$0.materials.isEmpty })
    draft.items[asking].materials[0].material = "nothing"
    let fault = try #require(Self.fault(try Files.tables(draft)))
    #expect((fault.rule, fault.record, fault.found) == ("unknownReference", "item \(draft.items[asking].code)", "nothing"))
  }
}

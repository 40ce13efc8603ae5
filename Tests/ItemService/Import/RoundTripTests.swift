import ItemDomain
import Testing

@testable import ItemService

@Suite("A catalogue that is written and read again")
struct RoundTripTests {
  static let generated = GeneratedCatalogue(count: 400, seed: 11).draft()

  @Test("is the same by JSON, in pieces of any size", arguments: [1, 7, 4_096, 1 << 20])
  func json(_ piece: Int) throws {
    let small = GeneratedCatalogue(count: piece == 1 ? 5 : 200, seed: 3).draft()
    let reading = Files.read(json: try Files.json(small), piece: piece)
    #expect(reading.told == [])
    #expect(reading.draft == small)
  }

  @Test("is the same by JSON as the sample's file says")
  func sample() throws {
    let reading = Files.read(json: SampleCatalogue.bytes, piece: 1_000)
    #expect(reading.told == [])
    #expect(reading.draft == Sample.draft)
  }

  @Test(
    "is the same by tables, in both headings and three encodings",
    arguments: [Headings.chinese, .english], [WrittenEncoding.utf8, .utf8WithMark, .gb18030])
  func tables(_ headings: Headings, _ encoding: WrittenEncoding) throws {
    for draft in [Self.generated, Sample.draft] {
      let reading = Files.read(tables: try Files.tables(draft, headings, encoding))
      #expect(reading.told == [])
      #expect(reading.draft == draft.withResources)
    }
  }

  @Test("is the same by tables, whatever its texts hold", arguments: [1, 5, 65_536])
  func marks(_ piece: Int) throws {
    var draft = GeneratedCatalogue(count: 3, seed: 1).draft()
    draft.items[0].name = " 引号\"逗号,顿号、 "
    draft.items[0].fee = "\"\""
    draft.items[1].name = "𠮷野家（㐀）"
    draft.items[1].nameEnglish = "a, b; \"c\""
    draft.items[1].otherSteps = ["第一，步", "second \"step\""]
    draft.items[2].fee = ","
    draft.items[2].basis = ["a=b": "law", "名": "typical"]
    for encoding in [WrittenEncoding.utf8, .gb18030] {
      let reading = Files.read(tables: try Files.tables(draft, .chinese, encoding), piece: piece)
      #expect(reading.told == [])
      #expect(reading.draft == draft)
    }
  }

  @Test("keeps that nothing is charged at a place apart from what is not told of it")
  func freePlaces() throws {
    var draft = GeneratedCatalogue(count: 1, seed: 1).draft()
    var free = VariationDraft.blank
    free.region = "440604"
    free.fees = []
    var charged = VariationDraft.blank
    charged.region = "440605"
    var fee = FeeDraft.blank
    (fee.name, fee.standard, fee.basis, fee.fen) = ("工本费", "10元", "示例", 1_000)
    charged.fees = [fee, fee]
    var silent = VariationDraft.blank
    silent.hall = "H1"
    silent.hallVisits = 2
    draft.items[0].variations = [free, charged, silent]
    let reading = Files.read(tables: try Files.tables(draft))
    #expect(reading.told == [])
    #expect(reading.draft.items[0].variations == [free, charged, silent])
  }

  @Test("is the same by tables whose columns stand in another order, with blank lines between")
  func order() throws {
    var tables = try Files.tables(Self.generated)
    tables[.certificateTypes] = Array("证照类型名称,证照类型代码\n\n居民身份证,A1\n\r\n营业执照,A2".utf8)
    let reading = Files.read(tables: tables)
    #expect(reading.told == [])
    #expect(reading.draft.certificateTypes.map(\.code) == ["A1", "A2"])
    #expect(reading.draft.certificateTypes.map(\.name) == ["居民身份证", "营业执照"])
  }
}

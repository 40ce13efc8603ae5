import ItemDomain
import Testing

@testable import ItemService

@Suite("Tables with faults")
struct BrokenTablesTests {
  private static let draft = GeneratedCatalogue(count: 6, seed: 9).draft()

  /// Sound tables, with one of them as it is written here.
  private static func read(_ table: CatalogueTable, _ text: String) throws -> ReadCatalogue {
    var tables = try Files.tables(draft)
    tables[table] = Array(text.utf8)
    return Files.read(tables: tables)
  }

  @Test("name a quotation that does not end by the line on which it begins")
  func unended() throws {
    let reading = try Self.read(.answers, "事项编号,问题,解答\nSYN000001,一,二\nSYN000001,\"三,四\nSYN000002,五,六\n")
    #expect(reading.told == ["answers:3  quotation"])
    #expect(reading.draft.items[0].record?.answers?.last?.question == "一")
  }

  @Test("name each row whose quotation marks do not pair, and read the others")
  func quotes() throws {
    let reading = try Self.read(
      .answers, "item,question,answer\nSYN000001,a\"b,c\nSYN000002,\"a\"b,c\nSYN000003,\"多\n行\",\"\"\"引\"\"\"\nSYN000004,x,y\n")
    #expect(reading.told == ["answers:2  quotation", "answers:3  quotation"])
    let three = try #require(reading.draft.items[2].record?.answers?.last)
    #expect(three.question == "多\n行")
    #expect(three.answer == "\"引\"")
    #expect(reading.draft.items[3].record?.answers?.last?.question == "x")
  }

  @Test("name columns that are unknown, stand twice, or are missing, and cells beside them")
  func columns() throws {
    #expect(
      try Self.read(.certificateTypes, "code,name,颜色\nA,甲,红").told.first == "certificate_types:1  columnUnknown")
    #expect(
      try Self.read(.certificateTypes, "code,证照类型代码,name\nA,A,甲").told.first
        == "certificate_types:1 证照类型代码 columnRepeated")
    #expect(try Self.read(.certificateTypes, "code\nA").told == ["certificate_types:1 证照类型名称 columnMissing"])
    #expect(try Self.read(.certificateTypes, "code,name\nA,甲,乙").told == ["certificate_types:2  tooManyCells"])
    #expect(try Self.read(.certificateTypes, "").told == ["certificate_types:1  empty"])
  }

  @Test("name every cell that is no number or no yes and no, of all rows")
  func cells() throws {
    let reading = try Self.read(
      .itemMaterials, "事项编号,材料编码,材料必要性,材料份数,告知承诺\nSYN000001,SYN-idc,1,一份,也许\nSYN000002,SYN-idc,1,,\nSYN000003,SYN-idc,1,2,是\n")
    #expect(
      reading.told == [
        "item_materials:2 材料份数 wrongType", "item_materials:2 告知承诺 wrongType", "item_materials:3 材料份数 wrongType",
      ])
    #expect(reading.draft.items[2].materials.map(\.copies) == [2])
    #expect(reading.draft.items[2].materials.map(\.declarable) == [true])
  }

  @Test("name a row of an item that there is not")
  func unknownItem() throws {
    #expect(try Self.read(.flow, "item,name\nSYN000001,受理\nnobody,受理").told == ["flow:3 事项编号 unknownItem"])
    let fees = "item,region,name,standard,basis\nSYN000001,999999,费,1元,法\n"
    #expect(try Self.read(.fees, fees).told == ["fees:2 区划代码 unknownItem"])
  }

  @Test("name a table that is missing, unless nothing depends on it")
  func missing() throws {
    var tables = try Files.tables(Self.draft)
    tables[.itemMaterials] = nil
    tables[.answers] = nil
    #expect(Files.read(tables: tables).told == ["item_materials:0  fileMissing"])
  }

  @Test("name the line and the table of what a rule forbids")
  func judged() throws {
    var draft = Self.draft
    draft.items[2].materials = [try #require(draft.items.compactMap(\.materials.first).first)]
    draft.items[2].materials[0].material = "nothing"
    draft.materials[4].name = ""
    draft.items[5].baseCode = "x"
    let tables = try Files.tables(draft, .english)
    let judged = Files.read(tables: tables).judged(.national)
    // A cell may have several lines.
    let lines = String(decoding: try #require(tables[.items]), as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let item = 1 + (try #require(lines.firstIndex { $0.hasPrefix("SYN000006,") }))
    let before = draft.items[..<2].map(\.materials.count).reduce(0, +)
    #expect(
      judged.faults.filter { $0.level == .block }.map { "\($0.file):\($0.line) \($0.rule)" } == [
        "item_materials:\(before + 2) unknownReference", "items:\(item) codeLength", "materials:6 textMissing",
      ])
  }

  @Test("take no memory for a quotation without end")
  func endless() throws {
    var reader = CatalogueReader(format: .csv)
    reader.begin(.certificateTypes)
    reader.read(Array("code,name\nA,\"".utf8))
    let piece = [UInt8](repeating: UInt8(ascii: "a"), count: 65_536)
    for _ in 0..<40 { reader.read(piece) }
    reader.read(Array("\"\nB,乙\n".utf8))
    let reading = reader.finish()
    #expect(reading.told.first == "certificate_types:2  recordTooLong")
    #expect(reading.draft.certificateTypes.map(\.code) == ["B"])
  }

  @Test("tell each line whose bytes are not of the encoding that is named")
  func encoding() throws {
    var tables = try Files.tables(Self.draft, .english)
    tables[.certificateTypes] = Array("code,name\nA,".utf8) + [0xD6, 0xD0, 0xFF] + Array("\nB,".utf8) + [0xD6, 0xD0] + Array("\n".utf8)
    let gb18030 = Files.read(tables: tables, .gb18030)
    #expect(gb18030.told.filter { $0.hasPrefix("certificate_types") } == ["certificate_types:2  notGB18030"])
    #expect(gb18030.draft.certificateTypes.last?.name == "中")
    let utf8 = Files.read(tables: tables, .utf8)
    #expect(utf8.told.filter { $0.hasPrefix("certificate_types") } == ["certificate_types:2  notUTF8", "certificate_types:3  notUTF8"])
  }
}

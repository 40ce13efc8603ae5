import Civics
import ItemDomain
import ItemService
import Testing

@Suite("A file for the proof check")
struct ProofFileReaderTests {
  static func read(_ bytes: [UInt8], by step: Int = 64) throws -> ProofFileReader.Content {
    var reader = ProofFileReader()
    var place = 0
    while place < bytes.count {
      reader.read(Array(bytes[place..<min(bytes.count, place + step)]))
      place += step
    }
    return try reader.finish()
  }

  static func judge(_ text: String, by step: Int = 64) throws -> ProofJudgement {
    switch try read(Array(text.utf8), by: step) {
    case .catalogue(let check): check.judge()
    case .edges(let edges): edges.judge()
    }
  }

  static func fault(_ bytes: [UInt8], by step: Int = 64) -> CatalogueFileFault? {
    do {
      _ = try read(bytes, by: step)
      return nil
    } catch {
      return error as? CatalogueFileFault
    }
  }

  @Test("is a list of edges, in pieces of any size", arguments: [1, 2, 3, 7, 64, 10_000])
  func edges(_ step: Int) throws {
    let text = #"{"id":"C1","name":"三角", "edges":[["无犯罪","居住"], [ "居住" ,"身份" ],["身份","无\u72af罪"]],"is_cycle":true}"#
    #expect(try Self.judge(text, by: step).findings.map { Set($0.items) } == [["无犯罪", "居住", "身份"]])
  }

  @Test("is an export of the catalogue, in pieces of any size", arguments: [1, 1_000, 1_000_000])
  func sample(_ step: Int) throws {
    guard case .catalogue(let check) = try Self.read(SampleCatalogue.bytes, by: step) else { throw Unexpected() }
    let judgement = check.judge()
    #expect(judgement.items == 116)
    #expect(judgement.total == 0)
    #expect(judgement.edges == ProofCheck(Sample.catalogue).judge().edges)
  }

  struct Unexpected: Error {}

  @Test("may begin with a byte order mark", arguments: [1, 64])
  func mark(_ step: Int) throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(#"{"edges":[]}"#.utf8)
    guard case .edges(let edges) = try Self.read(bytes, by: step) else { throw Unexpected() }
    #expect(edges.count == 0)
  }

  @Test("is judged though its catalogue has other faults, and without what was withdrawn")
  func lenient() throws {
    let text = """
      {"schema":"yimen-catalogue/1","certificate_types":[{"code":"a"},{"code":"b"}],
      "materials":[{"code":"ma","name":"甲证","issuer":"公安","certificate_type":"a"},{"code":"mb","name":"乙证","issuer":"民政","certificate_type":"b"}],
      "items":[{"code":"A","materials":[{"material":"mb"}],"result":{"certificate_type":"a"}},
      {"code":"B","materials":[{"material":"ma","necessity":"1"}],"result":{"certificate_type":"b"}},
      {"code":"W","state":"withdrawn","result":{"certificate_type":"a"}}]}
      """
    let judgement = try Self.judge(text)
    #expect(judgement.findings.map(\.items) == [["A", "B"]])
    #expect(judgement.findings.map(\.kind) == [.loop])
  }

  static let faults: [(String, String, Int, String)] = [
    ("", "empty", 1, ""), ("  \n ", "empty", 1, ""), ("{\"edges\":[[\"a\",\"b\"]", "notJSON", 1, ""), ("{}", "neitherItemsNorEdges", 0, ""),
    ("{\"halls\":[],\"schema\":\"yimen-catalogue/1\"}", "neitherItemsNorEdges", 0, ""), ("[[\"a\",\"b\"]]", "notJSON", 1, ""),
    ("edges", "notJSON", 1, ""),
    ("{\"edges\":[],\"items\":[]}", "itemsAndEdges", 0, ""), ("{\"items\":[]}", "fieldMissing", 1, "schema"),
    ("{\"schema\":\"items-sample/1\",\n\"items\":[]}", "wrongSchema", 1, "schema"), ("{\"edges\":{}}", "wrongType", 1, "edges"),
    ("{\"schema\":\"yimen-catalogue/1\",\"items\":7}", "wrongType", 1, "items"),
    ("{\"edges\":[[\"a\"]]}", "badEdge", 1, "edges[0]"), ("{\"edges\":[[\"a\",\"b\",\"c\"]]}", "badEdge", 1, "edges[0]"),
    ("{\"edges\":[[\"a\",\"b\"],\n[\"\",\"b\"]]}", "badEdge", 2, "edges[1]"), ("{\"edges\":[[1,2]]}", "badEdge", 1, "edges[0]"),
    ("{\"edges\":[{\"from\":\"a\"}]}", "badEdge", 1, "edges[0]"), ("{\"edges\":[],\"edges\":[]}", "repeatedField", 1, "edges"),
    ("{\"edges\":[]} x", "notJSON", 1, ""),
    (
      "{\"schema\":\"yimen-catalogue/1\",\"materials\":[],\"items\":[{\"code\":\"A\",\"materials\":[{\"material\":\"m\"}]}]}",
      "unknownReference", 0, "materials"
    ),
    ("{\"schema\":\"yimen-catalogue/1\",\"items\":[{\"code\":\"A\"},\n{\"code\":\"A\"}]}", "duplicate", 2, "items[1].code"),
    ("{\"schema\":\"yimen-catalogue/1\",\"items\":[{\"materials\":[]}]}", "fieldMissing", 1, "items[0].code"),
  ]

  @Test("that is neither says what is wrong with it, and where", arguments: faults)
  func neither(_ text: String, _ rule: String, _ line: Int, _ field: String) throws {
    for step in [1, 64, 100_000] {
      let fault = try #require(Self.fault(Array(text.utf8), by: step), "\(text)")
      #expect(fault.rule == rule, "\(text)")
      #expect(fault.line == line, "\(text)")
      #expect(fault.field == field, "\(text)")
      #expect(fault.remedy.zh != fault.remedy.en)
    }
  }

  @Test("may be in GB18030; bytes of no encoding are refused", arguments: [1, 64])
  func encoding(_ step: Int) throws {
    func file(_ name: [UInt8]) -> [UInt8] { Array("{\"edges\":[[\"a\",\"".utf8) + name + Array("\"]]}".utf8) }
    guard case .edges(let edges) = try Self.read(file([0xD6, 0xD0]), by: step) else { throw Unexpected() }
    #expect(edges.nodes == ["a", "中"])
    #expect(Self.fault(file([0xFF]), by: step)?.rule == "notUTF8")
  }

  @Test("with a record that does not end is refused, and no memory is taken for it")
  func endless() throws {
    var reader = ProofFileReader()
    reader.read(Array("{\"edges\":[[\"".utf8))
    let part = [UInt8](repeating: 0x61, count: 64 * 1_024)
    for _ in 0..<64 { reader.read(part) }
    reader.read(Array("\",\"b\"]]}".utf8))
    let fault = #expect(throws: CatalogueFileFault.self) { _ = try reader.finish() }
    #expect(fault?.rule == "recordTooLong")
  }

  @Test("is not read further after its first fault")
  func firstFault() {
    var reader = ProofFileReader()
    reader.read(Array("{\"edges\":[1,".utf8))
    #expect(reader.hasFailed)
    reader.read(Array("[\"a\",\"b\"]]}".utf8))
    #expect(throws: CatalogueFileFault.self) { _ = try reader.finish() }
  }
}

import ItemDomain
import Testing

@testable import ItemService

@Suite("A JSON catalogue with faults")
struct BrokenJSONTests {
  private static let head =
    "{\"schema\":\"yimen-catalogue/1\",\n\"materials\":[],\n\"items\":[],\n\"life_events\":[],\n\"certificate_types\":[\n"

  @Test("names the line of what ends too early, and of an empty file")
  func ends() {
    #expect(Files.read(json: "").told == [":1  empty"])
    #expect(Files.read(json: " \n ").told == [":1  empty"])
    #expect(Files.read(json: "[1]").told == [":1  notJSON"])
    #expect(Files.read(json: Self.head + "{\"code\":\"A\",").told == [":6  notJSON"])
    #expect(Files.read(json: Self.head + "]").told == [":6  notJSON"])
    #expect(Files.read(json: Self.head + "]} x").told == [":6  notJSON"])
  }

  @Test("tells each record that is no record, and reads the others")
  func records() {
    let reading = Files.read(
      json: Self.head + """
        {"code":"A1","name":"一"},
        {"code":"A2"},
        {"code":"A3","name":3},
        {"code":"A4","code":"A4","name":"四"},
        {"code":"A5","name":"五",},
        [7],
        {"code":"A7","name":"七"}
        ]}
        """)
    #expect(
      reading.told == [
        ":7 certificate_types[1].name fieldMissing",
        ":8 certificate_types[2].name wrongType",
        ":9 certificate_types[3].code repeatedField",
        ":10 certificate_types[4] notJSON",
        ":11 certificate_types[5] wrongType",
      ])
    #expect(reading.draft.certificateTypes.map(\.code) == ["A1", "A7"])
    #expect(reading.isIncomplete)
  }

  @Test("tells a field of the whole that stands twice, is missing, or of another format")
  func fields() {
    #expect(Files.read(json: "{\"schema\":\"yimen-catalogue/1\",\n\"items\":[],\n\"items\":[]}").told == [":3 items repeatedField"])
    let missing = Files.read(json: "{\"schema\":\"other/2\", \"note\":{\"a\":[1,\"]}\"]}, \"items\":[]}").told
    #expect(
      missing == [
        ":1 schema wrongSchema", ":1 certificate_types fieldMissing", ":1 materials fieldMissing", ":1 life_events fieldMissing",
      ])
    #expect(Files.read(json: Self.head + "], \"resources\":{}}").told == [":6 resources wrongType"])
  }

  @Test("is not followed into any depth")
  func depth() {
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    let reading = Files.read(json: Self.head + "{\"code\":\"A1\",\"name\":\"一\",\"x\":\(deep)}]}")
    #expect(reading.faults.map(\.rule) == ["notJSON"])
    #expect(reading.faults.map(\.line) == [6])
  }

  @Test("tells each line that is not UTF-8, once")
  func encoding() {
    var bytes = Array((Self.head + "{\"code\":\"A1\",\n\"name\":\"").utf8)
    bytes += [0xFF, 0xFE, 0xFF]
    bytes += Array("\"},\n{\"code\":\"A2\",\"name\":\"".utf8) + [0xE4, 0xB8]
    bytes += Array("\"}]}".utf8)
    for piece in [1, 3, 4_096] {
      let reading = Files.read(json: bytes, .utf8, piece: piece)
      #expect(reading.told == [":7  notUTF8", ":8  notUTF8"])
    }
  }

  @Test("takes no memory for a line without end: what is longer than a record may be is told when it ends")
  func endless() {
    var reader = CatalogueReader(format: .json)
    reader.read(Array((Self.head + "{\"code\":\"A1\",\"name\":\"").utf8))
    let piece = [UInt8](repeating: UInt8(ascii: "a"), count: 65_536)
    for _ in 0..<40 { reader.read(piece) }
    reader.read(Array("\"},\n{\"code\":\"A2\",\"name\":\"二\"}]}".utf8))
    let reading = reader.finish()
    #expect(reading.told == [":6 certificate_types[0] recordTooLong"])
    #expect(reading.draft.certificateTypes.map(\.code) == ["A2"])
  }

  @Test("names the line of each record that a rule forbids, and of what refers to nothing")
  func judged() throws {
    var draft = GeneratedCatalogue(count: 40, seed: 5).draft()
    draft.items[30].baseCode = "短"
    draft.lifeEvents = []
    let asking = try #require(draft.items.indices.first { $0 > 3 && $0 != 30 && $0 != 36 && !draft.items[$0].materials.isEmpty })
    draft.items[asking].materials[0].material = "nothing"
    draft.items[36].code = draft.items[3].code
    let text = String(decoding: try Files.json(draft), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    func line(_ item: Int) throws -> Int {
      1 + (try #require(lines.firstIndex { $0.contains("\"\(draft.items[item].implementationCode)\"") }))
    }
    let judged = Files.read(json: text).judged(.national)
    #expect(judged.catalogue == nil)
    #expect(judged.blocking == 3)
    let told = judged.faults.map { "\($0.line) \($0.field) \($0.rule)" }
    #expect(
      Set(told) == [
        "\(try line(30)) base_code codeLength", "\(try line(asking)) materials[0].material unknownReference",
        "\(try line(36)) code duplicate",
      ])
  }

  @Test("counts all faults and keeps a bounded number of them")
  func bounded() {
    let records = (0..<(ItemLimits.importFaults + 50)).map { "{\"code\":\"A\($0)\"}" }.joined(separator: ",\n")
    let reading = Files.read(json: Self.head + records + "]}")
    #expect(reading.total == ItemLimits.importFaults + 50)
    #expect(reading.faults.count == ItemLimits.importFaults)
  }

  @Test("does not blame a record for one that could not be read")
  func lost() throws {
    let draft = GeneratedCatalogue(count: 20, seed: 5).draft()
    let text = String(decoding: try Files.json(draft), as: UTF8.self)
    let broken = text.replacing("\"issuer\":", with: "\"issued by\":", maxReplacements: 1)
    let judged = Files.read(json: broken).judged(.national)
    #expect(judged.faults.map(\.rule) == ["fieldMissing"])
    #expect(judged.catalogue == nil)
  }
}

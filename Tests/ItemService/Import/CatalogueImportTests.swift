import ItemDomain
import ItemService
import Testing

@Suite("The import of a catalogue")
struct CatalogueImportTests {
  private let sample = String(decoding: SampleCatalogue.bytes, as: UTF8.self)

  private func refusal(_ bytes: [UInt8]) throws -> CatalogueImportError {
    let error = try #require(throws: CatalogueImportError.self) { try CatalogueImport.read(bytes) }
    #expect(!error.description.contains("\n"), "one line")
    return error
  }

  @Test("reads the embedded sample")
  func reads() throws {
    #expect(try SampleCatalogue.draft().items.count == 116)
    #expect(try SampleCatalogue.draft().schema == "yimen-catalogue/1")
  }

  @Test("reads what it wrote, and writes the same bytes again")
  func roundTrip() throws {
    let written = try CatalogueImport.write(Sample.draft)
    let again = try CatalogueImport.read(written)
    #expect(again == Sample.draft)
    #expect(try CatalogueImport.write(again) == written)
  }

  @Test("takes a byte order mark")
  func mark() throws {
    #expect(try CatalogueImport.read([0xEF, 0xBB, 0xBF] + SampleCatalogue.bytes) == Sample.draft)
  }

  @Test("refuses an empty file")
  func empty() throws {
    #expect(try refusal([]).reason == .empty)
    #expect(try refusal([0xEF, 0xBB, 0xBF]).reason == .empty)
  }

  @Test("refuses a file over the limit unread")
  func large() throws {
    #expect(try refusal(Array(repeating: 0x20, count: CatalogueImport.largest + 1)).reason == .tooLarge)
  }

  @Test(
    "refuses bytes that are not UTF-8 and says the line",
    arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xB9, 0xAB]] as [[UInt8]])
  func notUTF8(_ broken: [UInt8]) throws {
    let lines = sample.utf8.split(separator: 10, omittingEmptySubsequences: false)
    var bytes = Array(lines[0..<99].joined(separator: [10]))
    bytes += [10] + broken
    let error = try refusal(bytes)
    #expect(error.reason == .notUTF8)
    #expect(error.line == 100)
  }

  @Test("refuses text that is not JSON and says the line")
  func notJSON() throws {
    let broken = sample.replacing("{\"code\": \"ct003\"", with: "{code\": \"ct003\"", maxReplacements: 1)
    let error = try refusal(Array(broken.utf8))
    #expect(error.reason == .notJSON)
    #expect(error.line == 7)
  }

  @Test("refuses a file cut off anywhere")
  func cut() throws {
    let bytes = SampleCatalogue.bytes
    for length in stride(from: 1, to: bytes.count - 2, by: 1_999) {
      #expect([.notJSON, .notUTF8].contains(try refusal(Array(bytes.prefix(length))).reason))
    }
  }

  @Test("refuses JSON nested without end")
  func nested() throws {
    #expect(try refusal(Array(repeating: UInt8(ascii: "["), count: 100_000)).reason == .notJSON)
  }

  @Test("takes what nests and ends as JSON may, and refuses what the decoder would pass over in silence")
  func strict() throws {
    let twice = sample.replacing("\"hall_visits\": 1", with: "\"hall_visits\": 1, \"hall_visits\": 2", maxReplacements: 1)
    let repeated = try refusal(Array(twice.utf8))
    #expect(repeated.reason == .repeatedField)
    #expect(repeated.field == "items[0].hall_visits")

    let control = sample.replacing("居民身份证办理", with: "居民\u{1}身份证办理", maxReplacements: 1)
    #expect(try refusal(Array(control.utf8)).reason == .notJSON)
    #expect(try refusal(Array((sample + "{}").utf8)).reason == .notJSON)
    #expect(throws: Never.self) { try CatalogueImport.read(Array((sample + "\r\n\t ").utf8)) }
  }

  @Test(
    "reads escapes and refuses broken ones",
    arguments: [
      ("\\u5c45\\uD83D\\uDC36", true), ("\\uD83D", false), ("\\uDC36\\uD83D", false), ("\\u12g4", false), ("\\u+123", false),
      ("\\x", false),
    ])
  func escapes(_ text: String, _ isRight: Bool) throws {
    let bytes = Array(sample.replacing("居民身份证办理（包括临时）", with: text, maxReplacements: 1).utf8)
    if isRight {
      #expect(try CatalogueImport.read(bytes).items[0].name == "居🐶")
    } else {
      let error = try refusal(bytes)
      #expect(error.reason == .notJSON)
      #expect(error.field == "items[0].name")
    }
  }

  @Test("refuses numbers that are no whole numbers of JSON", arguments: ["01", "-", "1e3", "+1", "0x1", "--1", "1_000"])
  func numbers(_ number: String) throws {
    let bytes = Array(sample.replacing("\"hall_visits\": 1", with: "\"hall_visits\": \(number)", maxReplacements: 1).utf8)
    #expect(try refusal(bytes).field == "items[0].hall_visits")
  }

  @Test("refuses another format by its schema", arguments: ["items-sample/1", "yimen-catalogue/2", ""])
  func schema(_ schema: String) throws {
    let error = try refusal(Array(sample.replacing("yimen-catalogue/1", with: schema).utf8))
    #expect(error.reason == .wrongSchema)
    #expect(error.field == "schema")
  }

  @Test(
    "refuses a field of the wrong type, missing or null, and says which",
    arguments: [
      ("\"hall_visits\": 1", "\"hall_visits\": \"1\"", CatalogueImportError.Reason.wrongType, "items[0].hall_visits"),
      ("\"hall_visits\": 1", "\"hall_visits\": 1.5", .wrongType, "items[0].hall_visits"),
      ("\"hall_visits\": 1", "\"hall_visits\": 99999999999999999999", .wrongType, "items[0].hall_visits"),
      ("\"value\": 60", "\"value\": {}", .wrongType, "items[0].legal_limit.value"),
      ("\"instant\": false", "\"instant\": \"no\"", .wrongType, "items[0].instant"),
      ("\"hall_visits\": 1", "\"hall_visit\": 1", .fieldMissing, "items[0].hall_visits"),
      ("\"target\": \"natural_person\"", "\"target\": null", .fieldMissing, "items[0].target"),
      ("\"copies\": 1", "\"copy\": 1", .fieldMissing, "items[0].materials[0].copies"),
      ("\"issuer\": \"公安\"", "\"issuer\": [\"公安\"]", .wrongType, "materials[0].issuer"),
    ] as [(String, String, CatalogueImportError.Reason, String)])
  func fields(_ written: String, _ instead: String, _ reason: CatalogueImportError.Reason, _ field: String) throws {
    let error = try refusal(Array(sample.replacing(written, with: instead, maxReplacements: 1).utf8))
    #expect(error.reason == reason)
    #expect(error.field == field)
  }

  @Test("ignores fields it does not know")
  func unknownFields() throws {
    let more = sample.replacing("\"hall_visits\": 1", with: "\"hall_visits\": 1, \"colour\": \"red\"")
    #expect(try CatalogueImport.read(Array(more.utf8)) == Sample.draft)
  }
}

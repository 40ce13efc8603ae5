import ItemDomain
import Testing

@testable import ItemService

@Suite("A single item with fields that there are not")
struct UnknownFieldsTests {
  private static let item = try? DraftCoding.write(Sample.draft.items.first { $0.code == "P027" })

  /// The item as it is written, with a text in the place of another.
  private func read(_ written: String, _ instead: String) throws -> ItemDraft {
    let text = String(decoding: try #require(Self.item), as: UTF8.self)
    #expect(text.contains(written))
    return try CatalogueImport.readItem(Array(text.replacing(written, with: instead, maxReplacements: 1).utf8))
  }

  @Test(
    "is refused by their names, wherever they stand",
    arguments: [
      ("\"hall_visits\":", "\"hall_visit\":0,\"hall_visits\":", "hall_visit"),
      ("\"copies\":", "\"nessecity\":\"required\",\"copies\":", "materials[0].nessecity"),
      ("\"hall_visits\":", "\"a\":{},\"b\":[1],\"hall_visits\":", "a, b"),
      ("\"hall_visits\":", "\"110105 19491231\":1,\"hall_visits\":", "?"),
    ])
  func refused(_ written: String, _ instead: String, _ field: String) {
    let error = #expect(throws: CatalogueImportError.self) { try read(written, instead) }
    #expect(error?.reason == .unknownField)
    #expect(error?.field == field)
  }

  @Test("names ten of them at most")
  func many() {
    let names = (1...30).map { "\"x\($0)\":1," }.joined()
    let error = #expect(throws: CatalogueImportError.self) { try read("\"hall_visits\":", names + "\"hall_visits\":") }
    #expect(error?.field == (1...10).map { "x\($0)" }.joined(separator: ", "))
  }

  @Test("reads null as if it were left out")
  func null() throws {
    let plain = try read("\"hall_visits\":", "\"hall_visits\":")
    #expect(try read("\"hall_visits\":", "\"visit\":null,\"hall_visits\":") == plain)
  }

  @Test("reads every item of the sample as it is written")
  func sample() throws {
    for item in Sample.draft.items { #expect(try CatalogueImport.readItem(DraftCoding.write(item)) == item) }
  }
}

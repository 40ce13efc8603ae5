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
      ("\"department_short\":", "\"hall_visit\":0,\"department_short\":", "hall_visit"),
      ("\"copies\":", "\"nessecity\":\"required\",\"copies\":", "materials[0].nessecity"),
      ("\"department_short\":", "\"a\":{},\"b\":[1],\"department_short\":", "a, b"),
      ("\"department_short\":", "\"110105 19491231\":1,\"department_short\":", "?"),
    ])
  func refused(_ written: String, _ instead: String, _ field: String) {
    let error = #expect(throws: CatalogueImportError.self) { try read(written, instead) }
    #expect(error?.reason == .unknownField)
    #expect(error?.field == field)
  }

  @Test("names ten of them at most")
  func many() {
    let names = (1...30).map { "\"x\($0)\":1," }.joined()
    let error = #expect(throws: CatalogueImportError.self) { try read("\"department_short\":", names + "\"department_short\":") }
    // In the order of their names.
    #expect(error?.field == (1...30).map { "x\($0)" }.sorted().prefix(10).joined(separator: ", "))
  }

  @Test("reads null as if it were left out")
  func null() throws {
    let plain = try read("\"department_short\":", "\"department_short\":")
    #expect(try read("\"department_short\":", "\"visit\":null,\"department_short\":") == plain)
  }

  @Test("reads every item of the sample as it is written")
  func sample() throws {
    for item in Sample.draft.items { #expect(try CatalogueImport.readItem(DraftCoding.write(item)) == item) }
  }
}

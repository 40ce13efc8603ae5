import Testing

@testable import ItemDomain

@Suite("Initials in pinyin")
struct InitialsTests {
  private func initials(_ text: String) -> String {
    String(decoding: Initials.of(text), as: UTF8.self)
  }

  @Test(
    "are the first letters of the usual readings",
    arguments: [
      ("居民身份证", "jmsfz"), ("营业执照", "yyzz"), ("公积金", "gjj"), ("护照", "hz"), ("离婚登记", "lhdj"), ("女儿", "ne"), ("一件事", "yjs"), ("龥", "y"),
    ])
  func letters(_ text: String, _ expected: String) {
    #expect(initials(text) == expected)
  }

  @Test("leave out what is no letter, and keep letters and digits of any width")
  func others() {
    #expect(initials("《出生医学证明》首次签发") == "csyxzmscqf")
    #expect(initials("80周岁ＡＢ") == "80zsab")
    #expect(initials("…🍜 \u{3000}") == "")
  }

  @Test("come from a table of as many letters as there are characters in it")
  func table() {
    #expect(Initials.table.utf8.count == 0x9FFF - 0x4E00 + 1)
    #expect(Initials.table.utf8.allSatisfy { $0 == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
  }

  @Test("find a text by any that stand side by side in it", arguments: ["sfz", "jmsfzbl", "bl", "jm"])
  func sideBySide(_ letters: String) {
    #expect(InitialsMatch(Array(letters.utf8)).holds(Initials.of("居民身份证办理")))
    #expect(!InitialsMatch(Array((letters + "q").utf8)).holds(Initials.of("居民身份证办理")))
  }

  @Test("find an item by its name's, its everyday names' and its result's, and say so")
  func search() throws {
    for (letters, item, text) in [("hkqysp", "P005", "户口迁移审批"), ("sfzdl", "P003", "身份证丢了")] {
      let hit = try #require(try Sample.search.search(letters).hits.first)
      #expect(hit.item.code == item)
      #expect(hit.nearest == text)
      #expect(hit.reasons == [HitReason(kind: .initials, text: text, part: 100)])
    }
  }

  @Test("of every name of five or more find the item among the first three")
  func everyName() throws {
    for item in Sample.catalogue.items {
      let letters = initials(item.name)
      guard 5...20 ~= letters.utf8.count, letters.utf8.allSatisfy({ $0 > UInt8(ascii: "9") }) else { continue }
      #expect(try Sample.search.search(letters).hits.prefix(3).map(\.item.code).contains(item.code), "\(letters)")
    }
  }
}

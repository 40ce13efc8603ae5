import Bus
import Contracts
import Testing

@Suite("The registry of refusals")
struct RefusalRegistryTests {
  static let ranges: [Substring: ClosedRange<UInt16>] = [
    "bus": 1...999, "identity": 1000...1999, "item": 2000...2999, "case": 3000...3999, "notify": 4000...4999, "exchange": 5000...5999,
  ]

  @Test func `gives every code and every name once`() {
    #expect(Set(Refusals.all.map(\.code)).count == Refusals.all.count)
    #expect(Set(Refusals.all.map(\.name)).count == Refusals.all.count)
  }

  @Test(arguments: Refusals.all.map(\.name))
  func `keeps a code in its service's range`(name: String) throws {
    let kind = try #require(Refusals.all.first { $0.name == name })
    let range = try #require(Self.ranges[name.prefix { $0 != "." }])
    #expect(range.contains(kind.code))
  }

  @Test(arguments: Refusals.all.map(\.name))
  func `tells meaning and remedy in Chinese and in English`(name: String) throws {
    let kind = try #require(Refusals.all.first { $0.name == name })
    for text in [kind.meaning, kind.remedy] {
      #expect(text.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
      #expect(text.en.unicodeScalars.contains { ("A"..."Z").contains($0) } && text.en.unicodeScalars.allSatisfy(\.isASCII))
    }
  }

  @Test func `lists every kind that the sources declare`() throws {
    let declared = try SourceFile.all(under: "Sources").flatMap {
      $0.places(of: "static let").isEmpty ? [] : $0.places(of: "= RefusalKind(")
    }
    #expect(declared.count == Refusals.all.count)
  }
}

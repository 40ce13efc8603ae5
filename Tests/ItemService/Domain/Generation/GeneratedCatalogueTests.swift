import Civics
import ItemDomain
import Testing

@Suite("A generated catalogue")
struct GeneratedCatalogueTests {
  private static let catalogue = GeneratedCatalogue(count: 3_000, seed: 7)
  private static let draft = catalogue.draft()

  @Test("is judged without a fault or a warning, by either length of codes")
  func faultless() throws {
    #expect(try Catalogue(Self.draft).warnings == [])
    let interchange = GeneratedCatalogue(count: 300, seed: 7, codeLengths: .interchange).draft()
    #expect(try Catalogue(interchange, codeLengths: .interchange).warnings == [])
  }

  @Test("is the same for the same seed, and another for another")
  func seeds() {
    #expect(GeneratedCatalogue(count: 50, seed: 1).draft() == GeneratedCatalogue(count: 50, seed: 1).draft())
    #expect(GeneratedCatalogue(count: 50, seed: 1).draft().items != GeneratedCatalogue(count: 50, seed: 2).draft().items)
  }

  @Test("does not depend on how much of it is made: an item is the same in a larger one")
  func prefixes() {
    let small = GeneratedCatalogue(count: 20, seed: 7).draft()
    #expect(small.items == Array(Self.draft.items.prefix(20)))
    #expect(Self.catalogue.item(2_999) == Self.draft.items[2_999])
  }

  @Test(
    "has the types of a real district",
    arguments: [("01", 47.0), ("20", 31.0), ("10", 16.0), ("07", 4.0)])
  func types(_ type: String, _ percent: Double) {
    let share = Double(Self.draft.items.count { $0.type == type }) * 100 / 3_000
    // Three thousand draws: three standard deviations are 2.7 of a hundred at the most.
    #expect(abs(share - percent) < 2.8, "\(share) % are of type \(type)")
  }

  @Test("has no types beside those, but a few benefits, awards and adjudications")
  func otherTypes() {
    let others = Set(Self.draft.items.map(\.type)).subtracting(["01", "20", "10", "07"])
    #expect(others == ["05", "08", "09"])
  }

  @Test("asks for as many materials as the sample's items do, and for each but once")
  func materials() {
    let counts = Self.draft.items.map(\.materials.count)
    let mean = Double(counts.reduce(0, +)) / 3_000
    let sample = Double(Sample.draft.items.map(\.materials.count).reduce(0, +)) / Double(Sample.draft.items.count)
    #expect(abs(mean - sample) < 0.5, "\(mean) beside \(sample)")
    for item in Self.draft.items { #expect(Set(item.materials.map(\.material)).count == item.materials.count) }
  }

  @Test("says of every record that it is synthetic")
  func marked() {
    let mark = GeneratedCatalogue.mark
    #expect(Self.draft.items.allSatisfy { $0.code.hasPrefix(mark) && $0.baseCode.hasPrefix(mark) && $0.implementationCode.hasPrefix(mark) })
    #expect(Self.draft.items.allSatisfy { $0.record?.acceptanceConditions?.contains("合成数据") == true })
    #expect(Self.draft.materials.allSatisfy { $0.code.hasPrefix(mark) })
    #expect(Self.draft.certificateTypes.allSatisfy { $0.code.hasPrefix(mark) })
  }

  @Test("sends nobody in circles: who issues what proves a material asks for no certificate")
  func noCircles() {
    let proving = Set(Self.draft.materials.compactMap(\.certificateType))
    let proven = Set(Self.draft.materials.filter { $0.certificateType != nil }.map(\.code))
    for item in Self.draft.items where item.result.certificateType.map(proving.contains) == true {
      #expect(item.materials.allSatisfy { !proven.contains($0.material) }, "\(item.code)")
    }
  }
}

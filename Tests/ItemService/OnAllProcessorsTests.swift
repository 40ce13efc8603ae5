import ItemDomain
import Testing

@testable import ItemService

@Suite("What is done on all processors")
struct OnAllProcessorsTests {
  struct Odd: Error, Equatable { let number: Int }

  @Test("comes in the order of the elements, however many they are", arguments: [0, 1, 7, 8, 9, 10_000])
  func order(_ count: Int) {
    #expect(OnAllProcessors().map(Array(0..<count)) { $0 * 3 } == (0..<count).map { $0 * 3 })
  }

  @Test("fails by the first element, in their order, that does")
  func failure() {
    let error = #expect(throws: Odd.self) {
      try OnAllProcessors().map(Array(0..<1_000)) { number throws(Odd) in
        if number >= 400, number % 2 == 1 { throw Odd(number: number) }
        return number
      }
    }
    #expect(error == Odd(number: 401))
  }

  @Test("judges a catalogue as it is judged in turn: the same items, the same faults in the same order")
  func judging() throws {
    let draft = GeneratedCatalogue(count: 300, seed: 5).draft()
    #expect(try Catalogue(draft, by: OnAllProcessors()).items == Catalogue(draft).items)
    var spoiled = draft
    for place in stride(from: 0, to: 300, by: 7) { spoiled.items[place].level = "x" }
    for place in stride(from: 0, to: 300, by: 11) { spoiled.items[place].name = "" }
    for place in stride(from: 1, to: 300, by: 50) { spoiled.items[place].code = spoiled.items[0].code }
    let several = #expect(throws: CatalogueRefusal.self) { try Catalogue(spoiled, by: OnAllProcessors()) }
    let inTurn = #expect(throws: CatalogueRefusal.self) { try Catalogue(spoiled) }
    #expect(several?.faults.count ?? 0 > 70)
    #expect(several?.faults == inTurn?.faults)
  }
}

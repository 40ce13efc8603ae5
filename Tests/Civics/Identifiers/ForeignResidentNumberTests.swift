import Civics
import Testing

/// 外国人永久居留身份证, generated: cards of 18 places since 2023-12-01, and of 15 before.
struct ForeignResidentNumberTests {
  @Test func `a card's number, new or old, is right where its check, day and province are, and only there`() {
    let new = Agreement(on: .foreignResident, of: 3_000, seed: 21) { numbers in numbers.slipped(numbers.newCard(), of: .foreignResident) }
    #expect(new.holds, "\(new)")
    let old = Agreement(on: .foreignResident, of: 3_000, seed: 22) { numbers in numbers.slipped(numbers.oldCard(), of: .foreignResident) }
    #expect(old.holds, "\(old)")
  }

  @Test func `a new card's number tells day, sex and province, and every slip and swap of it is found`() {
    var numbers = GeneratedNumber(seed: 23)
    for _ in 0..<150 {
      let text = numbers.newCard()
      let facts = Identifier.inspect(text, as: .foreignResident).facts
      #expect(facts.birth?.description == "\(text.part(6, 10))-\(text.part(10, 12))-\(text.part(12, 14))")
      #expect(facts.sex == ("13579".contains(text.part(16, 17)) ? .male : .female))
      #expect(facts.region?.description == text.part(1, 3) + "0000")
      let found = (Slips.places(of: text, in: .digits, last: .elevens) + Slips.swaps(of: text)).allSatisfy { slip in
        !Identifier.inspect(slip, as: .foreignResident).isValid
      }
      #expect(found, "\(text)")
    }
  }

  /// By weights 7, 3 and 1 a digit five more or less counts the same in some exchanges, and letters ten apart are alike: ICAO 9303 promises no more.
  @Test func `of an old card's number every slip of a digit is found, and every swap of digits that are not five apart`() {
    var numbers = GeneratedNumber(seed: 24)
    for _ in 0..<150 {
      let text = numbers.oldCard()
      let slips = Slips.places(of: text, in: .digits).filter { $0.part(0, 3) == text.part(0, 3) }
      let swaps = Slips.swaps(of: text).filter { swap in
        let changed = zip(text, swap).filter { $0 != $1 }.compactMap { Int(String($0.0)) }
        // The last place, the check, is not weighed.
        return changed.count == 2 && abs(changed[0] - changed[1]) != 5 && swap.last == text.last
      }
      #expect(slips.count == 12 * 9)
      #expect((slips + swaps).allSatisfy { !Identifier.inspect($0, as: .foreignResident).isValid }, "\(text)")
    }
  }
}

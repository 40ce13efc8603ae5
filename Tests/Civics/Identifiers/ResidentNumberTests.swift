import Civics
import Testing

/// 公民身份号码, generated, against GB 11643 as ``StatedRule`` states it.
struct ResidentNumberTests {
  @Test func `eighteen places are right where their check, day and province are, and only there`() {
    let slipped = Agreement(on: .resident, of: 4_000, seed: 1) { numbers in numbers.slipped(numbers.right(.resident), of: .resident) }
    #expect(slipped.holds, "\(slipped)")
    let provinces = (0...99).map { String(100 + $0).part(1, 3) }
    let anywhere = Agreement(on: .resident, of: 2_000, seed: 2) { numbers in
      let region = numbers.region(of: provinces)
      return numbers.resident(region: region)
    }
    #expect(anywhere.holds, "\(anywhere)")
  }

  @Test func `every date that can be written is right where there is such a day from 1800 to 2099`() {
    for year in [1_799, 1_800, 1_896, 1_900, 1_999, 2_000, 2_024, 2_099, 2_100] {
      for month in 0...13 {
        for day in 0...32 {
          let date = String(year * 10_000 + month * 100 + day)
          let text = StatedCheck.completing("440604\(date)911", of: .elevens, StatedCheck.resident)!
          let finding = Identifier.inspect(text, as: .resident)
          #expect(finding.isValid == StatedRule.isDay(date), "\(date)")
          if !finding.isValid { #expect(finding.reason == .date) }
        }
      }
    }
  }

  @Test func `every slip of one digit and every swap of two neighbours is found`() {
    var numbers = GeneratedNumber(seed: 3)
    for _ in 0..<150 {
      let text = numbers.right(.resident)
      let found = (Slips.places(of: text, in: .digits, last: .elevens) + Slips.swaps(of: text)).allSatisfy { slip in
        !StatedCheck.resident(slip) && !Identifier.inspect(slip, as: .resident).isValid
      }
      #expect(found, "\(text)")
    }
  }

  @Test func `a number tells the day, the sex and the region that are written in it`() {
    var numbers = GeneratedNumber(seed: 4)
    for _ in 0..<2_000 {
      let text = numbers.right(.resident)
      let facts = Identifier.inspect(text, as: .resident).facts
      #expect(facts.birth?.description == "\(text.part(6, 10))-\(text.part(10, 12))-\(text.part(12, 14))")
      #expect(facts.sex == ("13579".contains(text.part(16, 17)) ? .male : .female))
      #expect(facts.region?.description == text.part(0, 6))
    }
  }

  @Test func `who is born today has a number, and who is born tomorrow has none yet`() {
    var numbers = GeneratedNumber(seed: 5)
    for _ in 0..<500 {
      let text = numbers.right(.resident)
      let birth = Identifier.inspect(text, as: .resident).facts.birth!
      #expect(Identifier.inspect(text, as: .resident, today: birth).isValid)
      #expect(Identifier.inspect(text, as: .resident, today: birth - 1).reason == .date)
    }
  }

  // MARK: Fifteen places

  @Test func `fifteen places are right where their day in their century and their province are`() {
    let slipped = Agreement(on: .resident, of: 4_000, seed: 6) { numbers in
      let text = numbers.fifteen()
      return numbers.slipped(text, of: .certificate)
    }
    #expect(slipped.holds, "\(slipped)")
  }

  @Test func `fifteen places become the only eighteen of their century that check out, and tell the same`() {
    var numbers = GeneratedNumber(seed: 7)
    for _ in 0..<3_000 {
      let old = numbers.fifteen()
      let new = StatedCheck.completing(old.part(0, 6) + StatedRule.century(old) + old.part(6, 15), of: .elevens, StatedCheck.resident)
      #expect(ResidentNumber.converted(fromFifteen: old) == new)
      let plain = StatedCheck.completing(old.part(0, 6) + "19" + old.part(6, 15), of: .elevens, StatedCheck.resident)
      #expect(ResidentNumber.converted(fromFifteen: old, centenarians: false) == plain)
      let (finding, other) = (Identifier.inspect(old), Identifier.inspect(new!, as: .resident))
      #expect(finding.isValid == other.isValid)
      guard finding.isValid else { continue }
      #expect(finding.canonical == new && finding.facts == other.facts && finding.warnings == other.warnings)
    }
  }

  @Test(arguments: ["", "44060288111890", "4406028811189011", "44060288111890X", "44060288111890１", "440602 81118901"])
  func `what is not fifteen digits becomes nothing`(text: String) {
    #expect(ResidentNumber.converted(fromFifteen: text) == nil)
  }
}

import Civics
import Testing

/// 统一社会信用代码, generated: the check of GB 32100, and inside it that of GB 11714 over another alphabet.
struct CreditCodeTests {
  @Test func `a credit code is right where both of its checks, its category and its region are, and only there`() {
    let slipped = Agreement(on: .uscc, of: 4_000, seed: 31) { numbers in numbers.slipped(numbers.right(.uscc), of: .uscc) }
    #expect(slipped.holds, "\(slipped)")
  }

  @Test func `neither check stands in for the other`() {
    var numbers = GeneratedNumber(seed: 32)
    for _ in 0..<100 {
      let text = numbers.creditCode()
      #expect(Identifier.inspect(CreditCode.organisationCode(in: text)!).outcome == .valid(.organisation))
      for other in Alphabet.elevens.text where other != Array(text)[16] {
        let body = text.part(0, 16) + String(other)
        // The outer check is made to hold over the wrong inner one.
        let outer = StatedCheck.completing(body, of: .credit, StatedCheck.creditCode)!
        #expect(Identifier.inspect(outer, as: .uscc).reason == .orgChecksum)
      }
      for other in Alphabet.credit.text where other != text.last {
        #expect(Identifier.inspect(text.part(0, 17) + String(other), as: .uscc).reason == .checksum)
      }
    }
  }

  @Test func `every slip of one place and every swap of two neighbours breaks the outer check, and is found`() {
    var numbers = GeneratedNumber(seed: 33)
    for _ in 0..<100 {
      let text = numbers.creditCode()
      let found = (Slips.places(of: text, in: .credit) + Slips.swaps(of: text)).allSatisfy { slip in
        !StatedCheck.creditCode(slip) && !Identifier.inspect(slip, as: .uscc).isValid
      }
      #expect(found, "\(text)")
    }
  }

  @Test func `of all pairs of places only the assigned ones are a category`() {
    var numbers = GeneratedNumber(seed: 34)
    let rest = numbers.creditCode().part(2, 17)
    let assigned = StatedRule.categories
    #expect(Set(OrganisationCategory.all.map(\.code)) == assigned)
    for first in Alphabet.credit.text {
      for second in Alphabet.credit.text {
        let category = "\(first)\(second)"
        let text = StatedCheck.completing(category + rest, of: .credit, StatedCheck.creditCode)!
        let finding = Identifier.inspect(text, as: .uscc)
        #expect(finding.reason == (assigned.contains(category) ? nil : .category), "\(category)")
        #expect(finding.facts.category?.code == (assigned.contains(category) ? category : nil))
      }
    }
  }

  @Test(arguments: [("100000", true), ("710000", true), ("810000", true), ("830000", false), ("160000", false), ("000000", false)])
  func `the state itself is a region of registration, and a permit's Taiwan is not`(row: (region: String, isRight: Bool)) {
    var numbers = GeneratedNumber(seed: 35)
    let code = numbers.creditCode()
    let text = StatedCheck.completing("91" + row.region + code.part(8, 17), of: .credit, StatedCheck.creditCode)!
    let finding = Identifier.inspect(text, as: .uscc)
    #expect(finding.reason == (row.isRight ? nil : .region))
    #expect(StatedRule.holds(.uscc, text) == row.isRight)
  }
}

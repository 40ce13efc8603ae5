import Civics
import Testing

/// 组织机构代码, generated, against GB 11714 as ``StatedCheck`` states it.
struct OrganisationCodeTests {
  @Test func `an organisation code is right where its check is, and only there`() {
    let slipped = Agreement(on: .organisation, of: 5_000, seed: 41) { numbers in
      numbers.slipped(numbers.right(.organisation), of: .organisation)
    }
    #expect(slipped.holds, "\(slipped)")
  }

  @Test func `each body has one check character, and as it is printed it is the same code`() {
    var numbers = GeneratedNumber(seed: 42)
    for _ in 0..<500 {
      let text = numbers.organisation(of: .all)
      let right = Alphabet.all.text.filter { Identifier.inspect(text.part(0, 8) + String($0), as: .organisation).isValid }
      #expect(right == String(text.suffix(1)))
      let printed = Identifier.inspect("\(text.part(0, 8))-\(text.suffix(1))")
      #expect(printed.outcome == .valid(.organisation) && printed.normalised == text)
    }
  }

  /// Places are worth 0 to 35 and weighed by 11: what is eleven apart is alike to the check, which promises no more.
  @Test func `every slip and every swap of places that are not eleven apart is found`() {
    var numbers = GeneratedNumber(seed: 43)
    for _ in 0..<150 {
      let text = numbers.organisation(of: .all)
      for slip in Slips.places(of: text.part(0, 8), in: .all) + Slips.swaps(of: text.part(0, 8)) {
        let changed = zip(text, slip).first { $0 != $1 }!
        let isAlike = (Alphabet.all.value(of: changed.0)! - Alphabet.all.value(of: changed.1)!) % 11 == 0
        #expect(Identifier.inspect(slip + text.suffix(1), as: .organisation).isValid == isAlike, "\(text) \(slip)")
      }
    }
  }
}

import Civics
import Testing

/// 港澳台居民居住证, generated: the places of a resident's number, of three regions.
struct ResidencePermitTests {
  @Test func `a permit's number is right where its check, day and region are, and only there`() {
    let slipped = Agreement(on: .hmtResident, of: 4_000, seed: 11) { numbers in numbers.slipped(numbers.right(.hmtResident), of: .hmtResident) }
    #expect(slipped.holds, "\(slipped)")
  }

  @Test func `of all that begin with 7 or 8 only 810000, 820000 and 830000 are regions of a permit`() {
    var numbers = GeneratedNumber(seed: 12)
    let regions = (70...89).flatMap { province in ["0000", "0100", "0001", "9999"].map { "\(province)" + $0 } }
    for region in regions {
      let text = numbers.resident(region: region)
      let finding = Identifier.inspect(text, as: .hmtResident)
      #expect(finding.isValid == ["810000", "820000", "830000"].contains(region), "\(region)")
      if !finding.isValid { #expect(finding.reason == .region) }
      // Taiwan is 71 where it is a resident's region, and none of a permit's is.
      #expect(Identifier.inspect(text, as: .resident).isValid == region.hasPrefix("71"), "\(region)")
    }
  }

  @Test func `fifteen places are never a permit's`() {
    var numbers = GeneratedNumber(seed: 13)
    for _ in 0..<500 {
      let text = "81" + numbers.fifteen().part(2, 15)
      #expect(!Identifier.inspect(text, as: .hmtResident).isValid && !Identifier.inspect(text).isValid)
    }
  }

  @Test func `every slip of one digit and every swap of two neighbours is found`() {
    var numbers = GeneratedNumber(seed: 14)
    for _ in 0..<150 {
      let text = numbers.right(.hmtResident)
      let found = (Slips.places(of: text, in: .digits, last: .elevens) + Slips.swaps(of: text)).allSatisfy { slip in
        !Identifier.inspect(slip, as: .hmtResident).isValid
      }
      #expect(found, "\(text)")
    }
  }
}

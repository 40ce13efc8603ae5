import CaseDomain
import Civics
import Testing

@Suite("Implementation codes")
struct ImplementationCodeTests {
  @Test func `a made-up code has 31 places: body, level, basic code`() {
    let code = ImplementationCode.synthetic(itemCode: "P027", type: .confirmation, level: .county)
    #expect(code == "114406040000000000" + "4" + "44" + "07" + "25027" + "000")
    #expect(ImplementationCode.isWellFormed(code))
  }

  @Test func `the made-up body's credit code passes its own checks`() throws {
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    let places = try Array(ImplementationCode.synthetic(itemCode: "P027", type: .confirmation, level: .county).prefix(18)).map {
      try #require(alphabet.firstIndex(of: $0))
    }
    var weight = 1
    var sum = 0
    for place in places.dropLast() {
      sum += place * weight
      weight = weight * 3 % 31
    }
    #expect((sum + places[17]) % 31 == 0)
    // The organisation code inside: eight zeros sum to nothing, so its check place is 11 - 0, written 0.
    #expect(places[8..<17].allSatisfy { $0 == 0 })
  }

  @Test func `codes of a letter and three digits never collide`() {
    var seen: Set<String> = []
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" {
      for number in 0..<1_000 {
        let digits = String(1_000 + number).dropFirst()
        seen.insert(ImplementationCode.synthetic(itemCode: "\(letter)\(digits)", type: .licence, level: .county))
      }
    }
    #expect(seen.count == 26_000)
  }

  @Test(arguments: ["", "P27", "p027", "Ω", "a very long code of some other catalogue"])
  func `a code of any form gets 31 places, the same each time`(itemCode: String) {
    let code = ImplementationCode.synthetic(itemCode: itemCode, type: .publicService, level: .city)
    #expect(ImplementationCode.isWellFormed(code))
    #expect(code == ImplementationCode.synthetic(itemCode: itemCode, type: .publicService, level: .city))
  }

  @Test func `an item's own code is used, and a made-up one where it has none of 31 places`() {
    let own = "11440100007483172Q3440106043001"
    #expect(CaseSample.item("P013", "往来港澳通行证签发", type: .licence, implementationCode: own).numberingCode == own)
    #expect(
      CaseSample.item("P013", "往来港澳通行证签发", type: .licence, implementationCode: "0106043001").numberingCode == "11440604000000000044401"
        + "25013" + "000")
  }
}

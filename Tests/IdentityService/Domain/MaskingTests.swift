import Civics
import IdentityDomain
import Testing

/// Masks against what they may show, stated by themselves: of a number at most its first three and last two places and never half of it,
/// of a name at most its first character.
struct MaskingTests {
  @Test func `a masked number never shows more than its ends`() {
    var random = SystemRandomNumberGenerator()
    let characters = Array("0123456789ABCDEFGHXYZ")
    for length in 0...64 {
      for _ in 0..<50 {
        let text = String((0..<length).map { _ in characters.randomElement(using: &random)! })
        let masked = Array(SubjectNumber(kind: .passport, canonical: text).masked)
        let shown = masked.indices.filter { masked[$0] != "*" }
        #expect(masked.count == length)
        #expect(shown.allSatisfy { $0 < 3 || $0 >= length - 2 })
        #expect(shown.count <= length / 2)
        #expect(shown.allSatisfy { masked[$0] == Array(text)[$0] })
      }
    }
  }

  @Test(arguments: [Synthetic.man, Synthetic.woman, Synthetic.newForm])
  func `a masked resident number shows no part of the birth, and of the sequence at most the last place`(number: String) {
    let masked = Array(Synthetic.number(number).masked)
    #expect(masked[6..<16].allSatisfy { $0 == "*" })
  }

  @Test(arguments: ["名", "姓名", "测试人", "欧阳测试", "John Smith", "e\u{301}a", "👩‍👩‍👧某"])
  func `a masked name shows its first character at most, and of one character none`(name: String) throws {
    let masked = try SubjectName(name).masked(for: .natural)
    #expect(masked.dropFirst().allSatisfy { $0 == "*" })
    #expect(masked.count == name.count)
    #expect(name.count > 1 || masked == "*")
  }
}

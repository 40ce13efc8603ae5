import NotifyDomain
import Testing

@Suite("The length of a text message")
struct TextMessageLengthTests {
  @Test(
    "Seventy units go alone, sixty-seven in each of several",
    arguments: [(0, 0), (1, 1), (70, 1), (71, 2), (134, 2), (135, 3), (201, 3), (202, 4)])
  func parts(units: Int, parts: Int) {
    let length = TextMessageLength(String(repeating: "字", count: units))
    #expect((length.units, length.parts) == (units, parts))
  }

  @Test("A character of two units is not torn apart")
  func pairs() {
    // 66 units and a pair: the pair begins the second part.
    let text = String(repeating: "字", count: 66) + "😀" + String(repeating: "字", count: 66)
    #expect(TextMessageLength(text).units == 134 && TextMessageLength(text).parts == 3)
    #expect(TextMessageLength(String(repeating: "😀", count: 35)).parts == 1)
    #expect(TextMessageLength(String(repeating: "😀", count: 36)).parts == 2)
  }

  @Test("What is cut fits and says so, what fits is not cut", arguments: [1, 2, 8])
  func cut(parts: Int) {
    for text in [String(repeating: "字", count: 1_000), String(repeating: "😀", count: 500), String(repeating: "a😀", count: 400)] {
      let cut = TextMessageLength.cut(text, toParts: parts)
      #expect(cut.hasSuffix("…") && TextMessageLength(cut).parts <= parts && text.hasPrefix(cut.dropLast()))
    }
    #expect(TextMessageLength.cut("短", toParts: parts) == "短")
  }
}

import Testing

@testable import Bus

@Suite("The worked example of docs/PROTOCOL.md")
struct WorkedExampleTests {
  @Test(arguments: WorkedExample.frames.indices) func `shows the bytes that travel, a word of eight a line`(_ index: Int) throws {
    let text = try Repository.text("docs/PROTOCOL.md")
    let (name, frame) = WorkedExample.frames[index]
    for start in stride(from: 0, to: frame.count, by: 8) {
      let word = frame[start..<min(start + 8, frame.count)].map { Hexadecimal.text([$0]) }.joined(separator: " ")
      #expect(text.contains(word), "\(name), byte \(start)")
    }
  }
}

import Testing

@testable import NotifyService

@Suite("Dot-stuffing")
struct DotStuffingTests {
  @Test(
    "A dot at the start of a line is doubled, and every line ends in CRLF",
    arguments: [
      ("", ""), ("a\r\n", "a\r\n"), (".\r\n", "..\r\n"), ("a\r\n.\r\nb", "a\r\n..\r\nb\r\n"), ("..a\r\n", "...a\r\n"),
      ("a.b\r\n", "a.b\r\n"),
      // The line ends that smuggling is made of.
      ("a\n.\nb", "a\r\n..\r\nb\r\n"), ("a\r.\rb", "a\r\n..\r\nb\r\n"), ("a\n.\r\nb", "a\r\n..\r\nb\r\n"),
      ("a\r\r\n.b", "a\r\n\r\n..b\r\n"),
    ])
  func encodes(content: String, wire: String) {
    #expect(String(decoding: DotStuffing.encode(Array(content.utf8)), as: UTF8.self) == wire)
  }

  @Test("No content of dots and line ends can end the data early")
  func neverEnds() {
    let alphabet: [UInt8] = [0x0D, 0x0A, UInt8(ascii: "."), UInt8(ascii: "a")]
    for length in 0...6 {
      for code in 0..<(1 << (2 * length)) {
        let content = (0..<length).map { alphabet[(code >> (2 * $0)) & 3] }
        let wire = DotStuffing.encode(content)
        let lines = String(decoding: wire, as: UTF8.self).components(separatedBy: "\r\n")
        let isClean = lines.allSatisfy { $0 != "." && !$0.utf8.contains(0x0D) && !$0.utf8.contains(0x0A) }
        guard isClean, wire.isEmpty || wire.suffix(2) == [0x0D, 0x0A] else {
          Issue.record("\(content) gives \(wire)")
          return
        }
      }
    }
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [String] {
    var parts: [String] = []
    var rest = utf8[...]
    let mark = Array(separator.utf8)
    while let found = rest.firstRange(of: mark) {
      parts.append(String(decoding: rest[..<found.lowerBound], as: UTF8.self))
      rest = rest[found.upperBound...]
    }
    return parts + [String(decoding: rest, as: UTF8.self)]
  }
}

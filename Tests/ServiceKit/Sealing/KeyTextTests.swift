import ServiceKit
import Testing

struct KeyTextTests {
  static let keys = [FieldKey(number: 3, bytes: SealSample.key(0xAB)), FieldKey(number: 1, bytes: SealSample.key(7))]
  static var text: [UInt8] { Array(KeyText.text(keys, of: "case").utf8) }

  static func isDamaged(_ error: any Error) -> Bool {
    if case KeyFileError.damaged = error { true } else { false }
  }

  @Test func `several keys are read as they were written, in their order`() throws {
    #expect(try KeyText.keys(Self.text, of: "case", in: "f") == Self.keys)
  }

  @Test func `a file that was cut off anywhere is refused`() {
    for length in Self.text.indices {
      #expect("after \(length) bytes") { try KeyText.keys(Array(Self.text.prefix(length)), of: "case", in: "f") } throws: {
        Self.isDamaged($0)
      }
    }
  }

  @Test func `the keys of another service are refused`() {
    #expect(throws: KeyFileError.self) { try KeyText.keys(Array(KeyText.text(Self.keys, of: "identity").utf8), of: "case", in: "f") }
  }

  @Test func `no error tells a digit of a key`() {
    for place in Self.text.indices {
      var text = Self.text
      text[place] = UInt8(ascii: "z")
      let error = #expect(throws: KeyFileError.self) { try KeyText.keys(text, of: "case", in: "f") }
      #expect(error.map { !"\($0)".contains("abab") && !"\($0)".contains("0707") } == true)
    }
  }

  @Test(arguments: [
    "1 \(String(repeating: "07", count: 32))\n1 \(String(repeating: "08", count: 32))\nend 2",
    "1 \(String(repeating: "07", count: 32))\n2 \(String(repeating: "07", count: 32))\nend 2", "end 0",
    "0 \(String(repeating: "07", count: 32))\nend 1",
    "65536 \(String(repeating: "07", count: 32))\nend 1", "1 \(String(repeating: "07", count: 31))\nend 1", "1\nend 1",
    "1 \(String(repeating: "07", count: 32))\nend 2", "1 \(String(repeating: "07", count: 32))\r\nend 1",
  ])
  func `what is no list of keys is refused`(lines: String) {
    #expect("\(lines)") { try KeyText.keys(Array("\(KeyText.head(of: "case"))\n\(lines)\n".utf8), of: "case", in: "f") } throws: {
      Self.isDamaged($0)
    }
  }

  @Test func `a variable holds keys in hexadecimal digits, with or without numbers`() throws {
    let (one, other) = (String(repeating: "AB", count: 32), String(repeating: "07", count: 32))
    #expect(try KeySource.keys(one, in: .identityKey) == [FieldKey(number: nil, bytes: SealSample.key(0xAB))])
    #expect(try KeySource.keys("3:\(one), 1:\(other)\n", in: .identityKey) == Self.keys)
  }

  @Test(arguments: [
    "", ",", "ab", "zz", "1:", ":", "x:\(String(repeating: "07", count: 32))", "1:2:\(String(repeating: "07", count: 32))",
    "\(String(repeating: "07", count: 32)),", "\(String(repeating: "07", count: 32)),\(String(repeating: "07", count: 32))",
  ])
  func `a variable that holds other than keys is refused, and nothing of it is told`(text: String) {
    let error = #expect(throws: KeyFileError.self) { try KeySource.keys(text, in: .identityKey) }
    #expect(error.map { Self.isDamaged($0) && !"\($0)".contains("0707") && "\($0)".contains("YIMEN_IDENTITY_KEY") } == true)
  }
}

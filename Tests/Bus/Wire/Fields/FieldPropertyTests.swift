import Bus
import Testing

@Suite("Fields, of messages made at random")
struct FieldPropertyTests {
  static func sample(_ random: inout SeededGenerator) -> Sample {
    func chance() -> Bool { Bool.random(using: &random) }
    func text() -> String {
      String((0..<Int.random(in: 0..<40, using: &random)).compactMap { _ in "一门证件ab\n\"é👩".randomElement(using: &random) })
    }
    func number() -> Int { Int(truncatingIfNeeded: random.next()) >> Int.random(in: 0..<64, using: &random) }
    func leaf() -> Leaf { Leaf(chance() ? text() : "", chance() ? number() : 0) }
    return .with {
      $0.truth = chance()
      $0.signed = number()
      $0.unsigned = UInt64(bitPattern: Int64(number()))
      $0.real = Double.random(in: -1e9...1e9, using: &random)
      $0.text = text()
      $0.bytes = (0..<Int.random(in: 0..<200, using: &random)).map { _ in UInt8.random(in: .min ... .max, using: &random) }
      $0.colour = Colour.allCases.randomElement(using: &random) ?? .none
      $0.optional = chance() ? number() : nil
      $0.numbers = (0..<Int.random(in: 0..<9, using: &random)).map { _ in number() }
      $0.texts = (0..<Int.random(in: 0..<5, using: &random)).map { _ in text() }
      $0.leaf = chance() ? leaf() : nil
      $0.leaves = (0..<Int.random(in: 0..<5, using: &random)).map { _ in leaf() }
      $0.always = leaf()
      $0.reals = (0..<Int.random(in: 0..<5, using: &random)).map { _ in Double.random(in: 0...1, using: &random) }
      $0.high = text()
    }
  }

  @Test func `they come back, in one canonical form, as fields and as JSON`() throws {
    var random = SeededGenerator.fresh()
    for _ in 0..<500 {
      let sample = Self.sample(&random)
      let bytes = sample.encoded()
      let read = try Sample(decoding: bytes)
      #expect(read == sample, "seed \(random.seed)")
      #expect(read.encoded() == bytes, "seed \(random.seed)")
      let text = sample.json(revealing: true).text
      #expect(try Sample(json: JSONValue(parsing: text)) == sample, "seed \(random.seed)")
    }
  }

  @Test func `with bytes changed, cut, put in or taken out they are refused, or read as what they then say`() throws {
    var random = SeededGenerator.fresh()
    var readable = 0
    for _ in 0..<5_000 {
      var bytes = Self.sample(&random).encoded()
      for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(UInt8.random(in: .min ... .max, using: &random), at: place)
        default: bytes.removeSubrange(place...)
        }
      }
      guard let read = try? Sample(decoding: bytes) else { continue }
      readable += 1
      let again = read.encoded()
      #expect(try Sample(decoding: again).encoded() == again, "seed \(random.seed)")
    }
    #expect(readable > 0)
  }

  @Test func `bytes that are noise never trap`() {
    var random = SeededGenerator.fresh()
    for _ in 0..<5_000 {
      let noise = (0..<Int.random(in: 0..<60, using: &random)).map { _ in UInt8.random(in: .min ... .max, using: &random) }
      _ = try? Sample(decoding: noise)
      _ = try? Nested(decoding: noise)
    }
  }

  @Test func `a text is read exactly when the standard library calls its bytes UTF-8`() throws {
    var random = SeededGenerator.fresh()
    let pieces: [[UInt8]] =
      ["a", "-", "0123456789abcdef", "门", "\u{800}", "\u{FFF}", "\u{D7FF}", "\u{E000}", "\u{FFFD}", "\u{FFFF}", "é", "👩", "\u{10FFFF}"]
      .map { Array($0.utf8) }
    for _ in 0..<20_000 {
      var bytes = (0..<Int.random(in: 1..<9, using: &random)).flatMap { _ in pieces.randomElement(using: &random) ?? [] }
      if Bool.random(using: &random) {
        // The bytes at the borders of what may stand first and second.
        let byte: UInt8? = [0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5].randomElement(
          using: &random)
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = byte ?? 0xFF
      }
      if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 0..<min(3, bytes.count), using: &random)) }
      var encoded = Sample.with { $0.bytes = bytes }.encoded()
      encoded[0] = 5 << 3 | 2
      if let text = String(validating: bytes, as: UTF8.self) {
        let read = try Sample(decoding: encoded).text
        // Compared by bytes: texts are equal also in other normal forms.
        #expect(Array(read.utf8) == bytes, "seed \(random.seed)")
        #expect(read == text && read.count == text.count && read.hashValue == text.hashValue, "seed \(random.seed)")
      } else {
        #expect(throws: WireError.notUTF8, "seed \(random.seed)") { try Sample(decoding: encoded) }
      }
    }
  }
}

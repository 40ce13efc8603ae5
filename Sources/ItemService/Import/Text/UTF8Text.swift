/// UTF-8 that comes in pieces, cut anywhere. What is none is replaced, and told by its line.
struct UTF8Text {
  private static let replacement = Array("\u{FFFD}".utf8)
  private var held: [UInt8] = []

  /// The text of the pieces so far, up to the beginning of a character that is not whole yet.
  /// - Parameters:
  ///   - line: of the piece's beginning; of its end afterwards.
  ///   - broken: is given each line with bytes that are no character.
  mutating func read(_ bytes: [UInt8], line: inout Int, broken: inout [Int]) -> [UInt8] {
    let all = held.isEmpty ? bytes : held + bytes
    let whole = all.count - Self.unfinished(all)
    held = Array(all[whole...])
    return Self.checked(all[..<whole], line: &line, broken: &broken)
  }

  mutating func end(line: inout Int, broken: inout [Int]) -> [UInt8] {
    defer { held = [] }
    return Self.checked(held[...], line: &line, broken: &broken)
  }

  private static func checked(_ bytes: ArraySlice<UInt8>, line: inout Int, broken: inout [Int]) -> [UInt8] {
    if String(validating: bytes, as: UTF8.self) != nil {
      line += lines(bytes)
      return Array(bytes)
    }
    var text: [UInt8] = []
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        if scalar == "\n" { line += 1 }
        text += Array(String(scalar).utf8)
      case .emptyInput: return text
      case .error:
        if broken.last != line { broken.append(line) }
        text += replacement
      }
    }
  }

  static func lines(_ bytes: some Sequence<UInt8>) -> Int {
    bytes.count { $0 == UInt8(ascii: "\n") }
  }

  /// How many bytes at the end are the beginning of a character.
  static func unfinished(_ bytes: [UInt8]) -> Int {
    for back in 1...3 where back <= bytes.count {
      let byte = bytes[bytes.count - back]
      if byte & 0xC0 == 0x80 { continue }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return length > back ? back : 0
    }
    return 0
  }
}

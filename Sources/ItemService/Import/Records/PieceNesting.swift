/// Finds the end of a JSON value by its brackets and quotes.
struct PieceNesting {
  private var depth = 0
  private var isInText = false
  private var isEscaped = false
  private var isWord = false

  /// Goes on to the value's end, or to that of the bytes.
  /// - Parameter position: behind the value afterwards.
  /// - Returns: whether the value has ended.
  mutating func follow(_ bytes: [UInt8], _ position: inout Int, _ line: inout Int) -> Bool {
    while position < bytes.count {
      let byte = bytes[position]
      if isInText {
        position += 1
        if byte == 0x0A { line += 1 }
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInText = false
          if depth == 0 { return true }
        }
        continue
      }
      // A number or a word ends before what follows it.
      if isWord && " \t\r\n,]}".utf8.contains(byte) { return true }
      position += 1
      switch byte {
      case UInt8(ascii: "\""): isInText = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth <= 0 { return true }
      case 0x0A: line += 1
      default: if depth == 0 { isWord = true }
      }
    }
    return false
  }
}

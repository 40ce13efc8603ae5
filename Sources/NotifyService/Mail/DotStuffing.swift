/// Makes content transparent (RFC 5321 section 4.5.2): a line that starts with a dot gets another, so that only the real end is one dot alone.
enum DotStuffing {
  /// What follows the content.
  static let end = Array(".\r\n".utf8)

  /// The content as it goes over the wire, ending in CRLF. A lone CR or LF becomes CRLF: servers that take other line ends for an end of
  /// data could otherwise be handed a second mail inside the first (SMTP smuggling).
  static func encode(_ content: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(content.count + 64)
    var startsLine = true
    var previous: UInt8 = 0
    for byte in content {
      defer { previous = byte }
      switch byte {
      case 0x0A where previous == 0x0D: continue
      case 0x0D, 0x0A:
        output += [0x0D, 0x0A]
        startsLine = true
      default:
        if startsLine, byte == UInt8(ascii: ".") { output.append(byte) }
        output.append(byte)
        startsLine = false
      }
    }
    if !startsLine { output += [0x0D, 0x0A] }
    return output
  }
}

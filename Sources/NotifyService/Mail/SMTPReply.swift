/// One whole answer of a server: its code and the text of each line (RFC 5321 section 4.2).
struct SMTPReply: Equatable, Sendable {
  /// 200 to 599.
  let code: Int
  /// Never empty; without code, separator and CRLF.
  let lines: [String]

  var isPositive: Bool { (200..<300).contains(code) }
  /// Trying again later may work.
  var isTransient: Bool { (400..<500).contains(code) }
  var isRefusal: Bool { code >= 400 }
}

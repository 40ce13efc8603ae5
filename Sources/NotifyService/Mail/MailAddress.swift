/// An address that can stand in an SMTP command and in a header with no quoting: ASCII, a dot-string at a host name
/// (RFC 5321 section 4.1.2). An internationalised domain is given in its A-label form; quoted local parts are refused.
struct MailAddress: Hashable, Sendable {
  /// `local@host`, as given.
  let text: String

  /// - Throws: ``MailFault/invalidAddress``.
  init(_ text: String) throws(MailFault) {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard text.utf8.count <= SMTPLimits.addressBytes, parts.count == 2,
      parts[0].count <= SMTPLimits.localPartBytes, Self.isDotAtom(parts[0]), Self.isHostName(parts[1])
    else { throw .invalidAddress }
    self.text = text
  }

  /// Atoms between dots, none empty (RFC 5322 section 3.2.3).
  static func isDotAtom(_ bytes: some Collection<UInt8>) -> Bool {
    let marks = "!#$%&'*+-/=?^_`{|}~".utf8
    return bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { atom in
      !atom.isEmpty && atom.allSatisfy { isLetterOrDigit($0) || marks.contains($0) }
    }
  }

  /// Labels of letters, digits and inner hyphens between dots (RFC 1123 section 2.1).
  static func isHostName(_ bytes: some Collection<UInt8>) -> Bool {
    let hyphen = UInt8(ascii: "-")
    guard bytes.count <= SMTPLimits.hostNameBytes else { return false }
    return bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
      guard let first = label.first, label.count <= SMTPLimits.hostLabelBytes else { return false }
      let last = label.reduce(first) { $1 }
      return first != hyphen && last != hyphen && label.allSatisfy { isLetterOrDigit($0) || $0 == hyphen }
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }
}

/// Where a subject gets mail: an address of the plain form `local@domain` (RFC 5321, section 4.1.2, without quoted local parts).
public struct MailAddress: Sendable, Hashable {
  /// Most bytes of an address and of its local part (RFC 5321, section 4.5.3.1, and RFC 3696, erratum 1690).
  static let longest = 254
  static let longestLocalPart = 64

  public let text: String

  /// Restores an address that was stored.
  public init(stored text: String) {
    self.text = text
  }

  /// An address, or a refusal. Nothing passes that could end a line of a message's head or begin another address.
  public init(_ text: String) throws(IdentityRefusal) {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard text.utf8.count <= MailAddress.longest, parts.count == 2, 1...MailAddress.longestLocalPart ~= parts[0].count, !parts[1].isEmpty,
      parts[0].allSatisfy(MailAddress.isLocal), parts[1].allSatisfy(MailAddress.isDomain), MailAddress.hasLabels(parts[0]),
      MailAddress.hasLabels(parts[1])
    else { throw .mailInvalid }
    self.text = text
  }

  /// Whether the dots stand between labels: none first, none last, no two together.
  private static func hasLabels(_ part: Substring.UTF8View) -> Bool {
    part.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isDomain(byte) || "!#$%&'*+/=?^_`{|}~".utf8.contains(byte)
  }

  private static func isDomain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: false
    }
  }
}

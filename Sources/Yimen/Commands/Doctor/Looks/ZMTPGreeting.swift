/// The first 64 bytes that each side of a ZeroMQ connection sends (RFC 23, ZMTP 3.0): signature, version, and the mechanism by which peers prove
/// who they are.
enum ZMTPGreeting {
  static let length = 64
  private static let mechanismPlaces = 12..<32

  /// One that asks for nothing: `NULL`, as a client.
  static let own: [UInt8] =
    [0xFF, 0, 0, 0, 0, 0, 0, 0, 1, 0x7F, 3, 0] + Array("NULL".utf8) + [UInt8](repeating: 0, count: length - 16)

  /// Signature and version, to which the other side answers with its whole greeting. It is sent no more: who asks for keys would read there that none
  /// come, and might end the connection before its own mechanism is out.
  static let beginning = Array(own[..<mechanismPlaces.lowerBound])

  /// Who sent these bytes.
  static func contact(from bytes: [UInt8]) -> HubChecks.Contact {
    guard bytes.count >= mechanismPlaces.upperBound, bytes[0] == 0xFF, bytes[9] & 1 == 1, bytes[10] >= 3 else { return .foreign }
    let mechanism = String(decoding: bytes[mechanismPlaces].prefix { $0 != 0 }, as: UTF8.self)
    return mechanism == "NULL" ? .greets : .asksForKeys(mechanism: mechanism)
  }
}

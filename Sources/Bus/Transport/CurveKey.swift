import CZMQ

/// A public key of CURVE (RFC 26), 32 bytes. As text it has 40 characters of Z85 (RFC 32).
public struct CurveKey: Sendable, Hashable, CustomStringConvertible {
  public static let byteCount = 32
  public static let characterCount = 40

  public let bytes: [UInt8]

  /// Nil unless there are 32.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = bytes
  }

  /// Nil unless it is 40 characters of Z85.
  public init?(text: String) {
    guard let bytes = Z85.bytes(of: text, count: Self.byteCount) else { return nil }
    self.bytes = bytes
  }

  public var description: String { Z85.text(of: bytes) }
}

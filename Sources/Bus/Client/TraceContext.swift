/// The ids that tie the calls of one piece of work together (W3C Trace Context, section 3.2), as words, so that a call
/// allocates nothing for them.
public struct TraceContext: Sendable, Hashable {
  /// The trace id's 16 bytes.
  public var trace: (UInt64, UInt64) { (high, low) }
  private var high: UInt64
  private var low: UInt64
  /// The caller's span id, 8 bytes.
  public var span: UInt64

  public init(trace: (UInt64, UInt64), span: UInt64) {
    (high, low) = trace
    self.span = span
  }

  /// The trace id as 32 hexadecimal digits.
  public var traceID: String { Self.digits(high) + Self.digits(low) }

  /// The trace id's bytes.
  public var traceBytes: [UInt8] { Self.bytes(high) + Self.bytes(low) }

  /// The two words of a trace id; nil unless there are 16 bytes.
  static func words(_ bytes: [UInt8]) -> (high: UInt64, low: UInt64)? {
    guard bytes.count == 16 else { return nil }
    func word(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
    return (word(bytes[..<8]), word(bytes[8...]))
  }

  /// A word as it travels: its eight bytes, the highest first.
  static func bytes(_ word: UInt64) -> [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - $0 * 8)) } }

  private static func digits(_ word: UInt64) -> String { Hexadecimal.text(bytes(word)) }
}

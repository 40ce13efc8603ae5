/// What a record carries besides its header: each extension is a type (16 bits, the highest set when it must be
/// understood), a length (16 bits) and a value, padded to 8, in ascending order of the type.
public struct Extensions: Sendable, Hashable {
  enum Kind {
    static let trace: UInt16 = 1
    static let key: UInt16 = 2
    static let principal: UInt16 = 3
    static let target: UInt16 = 4
    static let critical: UInt16 = 0x8000
  }

  public var trace: TraceContext?
  /// The idempotency key, 8 to 64 bytes.
  public var key: [UInt8] = []
  public var principal: Principal?
  public var target: InstanceID?

  public init() {}

  /// The extensions as bytes, a multiple of eight.
  public var encoded: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(128)
    if let trace { Self.append(Kind.trace, trace.traceID + trace.spanID, to: &bytes) }
    if !key.isEmpty { Self.append(Kind.key, key, to: &bytes) }
    if let principal { Self.append(Kind.principal, principal.encoded(), to: &bytes) }
    if let target { Self.append(Kind.target | Kind.critical, target.bytes, to: &bytes) }
    return bytes
  }

  private static func append(_ kind: UInt16, _ value: [UInt8], to bytes: inout [UInt8]) {
    bytes.append(UInt8(truncatingIfNeeded: kind))
    bytes.append(UInt8(truncatingIfNeeded: kind >> 8))
    bytes.append(UInt8(truncatingIfNeeded: value.count))
    bytes.append(UInt8(truncatingIfNeeded: value.count >> 8))
    bytes.append(contentsOf: value)
    while bytes.count & 7 != 0 { bytes.append(0) }
  }

  /// Reads the extensions in `bytes`. Unknown ones are skipped unless they are critical.
  /// - Throws: `WireError.malformedHeader`, `.notUnderstood`, or what the principal's fields throw.
  public init(decoding bytes: ArraySlice<UInt8>) throws(WireError) {
    var position = bytes.startIndex
    var last = -1
    while position < bytes.endIndex {
      guard bytes.endIndex - position >= 4 else { throw .malformedHeader }
      let kind = UInt16(bytes[position]) | UInt16(bytes[position + 1]) << 8
      let length = Int(bytes[position + 2]) | Int(bytes[position + 3]) << 8
      let start = position + 4
      guard length <= bytes.endIndex - start else { throw .malformedHeader }
      let number = kind & ~Kind.critical
      guard Int(number) > last else { throw .malformedHeader }
      last = Int(number)
      try read(kind, number, bytes[start..<start + length])
      position = start + length
      position += -(position - bytes.startIndex) & 7
    }
    guard position == bytes.endIndex else { throw .malformedHeader }
  }

  private mutating func read(_ kind: UInt16, _ number: UInt16, _ value: ArraySlice<UInt8>) throws(WireError) {
    switch number {
    case Kind.trace:
      guard value.count == 24 else { throw .malformedHeader }
      trace = TraceContext(traceID: Array(value.prefix(16)), spanID: Array(value.suffix(8)))
    case Kind.key:
      guard (8...64).contains(value.count) else { throw .malformedHeader }
      key = Array(value)
    case Kind.principal:
      principal = try Principal(decoding: value)
    case Kind.target:
      guard let instance = InstanceID(Array(value)) else { throw .malformedHeader }
      target = instance
    default:
      guard kind & Kind.critical == 0 else { throw .notUnderstood }
    }
  }
}

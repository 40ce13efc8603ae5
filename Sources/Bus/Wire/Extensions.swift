/// What a record carries besides its header: each extension is a type (16 bits, the highest set when it must be
/// understood), a length (16 bits) and a value, padded to 8, in ascending order of the type.
public struct Extensions: Sendable, Hashable {
  enum Kind {
    static let trace: UInt16 = 1
    static let key: UInt16 = 2
    static let principal: UInt16 = 3
    static let target: UInt16 = 4
    static let proof: UInt16 = 5
    static let critical: UInt16 = 0x8000
  }

  public var trace: TraceContext?
  /// The idempotency key, 8 to 64 bytes.
  public var key: [UInt8] = []
  public var principal: Principal?
  public var target: InstanceID?
  /// The name of the key that proved the principal, as a program of the suite passes it on.
  public var proof: String?

  public init() {}

  /// The extensions as bytes, a multiple of eight.
  public var encoded: [UInt8] { Self.encoded(trace: trace, key: key, principal: principal, target: target, proof: proof) }

  /// The same, from parts that need not be brought together first.
  static func encoded(trace: TraceContext?, key: [UInt8], principal: Principal?, target: InstanceID?, proof: String? = nil) -> [UInt8] {
    FieldEncoder.encoding { encoder in
      if let trace {
        encoder.extensionHeader(Kind.trace, length: 24)
        encoder.bigEndian(trace.trace.0)
        encoder.bigEndian(trace.trace.1)
        encoder.bigEndian(trace.span)
        encoder.pad()
      }
      if !key.isEmpty { append(Kind.key, key, to: &encoder) }
      if let principal {
        encoder.extension(Kind.principal) { principal.encode(into: &$0) }
      }
      if let target { append(Kind.target | Kind.critical, target.bytes, to: &encoder) }
      if let proof { append(Kind.proof, Array(proof.utf8), to: &encoder) }
    }
  }

  private static func append(_ kind: UInt16, _ value: [UInt8], to encoder: inout FieldEncoder) {
    encoder.extension(kind) { $0.raw(value) }
  }

  /// Reads the extensions in `bytes`. Unknown ones are skipped unless they are critical.
  /// - Throws: `WireError.malformedHeader`, `.notUnderstood`, or what the principal's fields throw.
  public init(decoding bytes: ArraySlice<UInt8>) throws(WireError) {
    var known = KnownPrincipal()
    try self.init(decoding: bytes, known: &known)
  }

  /// The same, for a link whose last principal is `known`.
  init(decoding bytes: ArraySlice<UInt8>, known: inout KnownPrincipal) throws(WireError) {
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
      try read(kind, number, bytes[start..<start + length], &known)
      position = start + length
      position += -(position - bytes.startIndex) & 7
    }
    guard position == bytes.endIndex else { throw .malformedHeader }
  }

  /// Checks those of a record that uses none: their order, and that none is critical and unknown.
  /// - Throws: as ``init(decoding:)`` does.
  static func check(_ bytes: ArraySlice<UInt8>) throws(WireError) {
    if !bytes.isEmpty { _ = try Extensions(decoding: bytes) }
  }

  /// The target alone: what a relay needs to know of a request.
  static func target(in bytes: ArraySlice<UInt8>) throws(WireError) -> InstanceID? {
    var position = bytes.startIndex
    while bytes.endIndex - position >= 4 {
      let kind = UInt16(bytes[position]) | UInt16(bytes[position + 1]) << 8
      let length = Int(bytes[position + 2]) | Int(bytes[position + 3]) << 8
      guard length <= bytes.endIndex - position - 4 else { throw .malformedHeader }
      if kind & ~Kind.critical == Kind.target {
        guard let target = InstanceID(Array(bytes[position + 4..<position + 4 + length])) else { throw .malformedHeader }
        return target
      }
      position += (4 + length + 7) & ~7
    }
    return nil
  }

  /// Extensions as they came, but with this proof of their principal and no other.
  /// - Parameters:
  ///   - bytes: those of a record, which were read without fault.
  ///   - proof: as ``encoded(proof:)`` writes it; empty for none.
  static func bytes(_ bytes: ArraySlice<UInt8>, provenBy proof: [UInt8]) -> [UInt8] {
    var position = bytes.startIndex
    var next = bytes.endIndex
    while bytes.endIndex - position >= 4 {
      let kind = (UInt16(bytes[position]) | UInt16(bytes[position + 1]) << 8) & ~Kind.critical
      if kind > Kind.proof { next = position }
      if kind >= Kind.proof { break }
      position = min(following(position, in: bytes), bytes.endIndex)
    }
    // What stood there of the same kind is left out.
    if next == bytes.endIndex, position < bytes.endIndex { next = min(following(position, in: bytes), bytes.endIndex) }
    var proven: [UInt8] = []
    proven.reserveCapacity(bytes.count + proof.count)
    proven += bytes[..<position]
    proven += proof
    proven += bytes[next...]
    return proven
  }

  /// Whether extensions name a proof.
  static func holdsProof(_ bytes: ArraySlice<UInt8>) -> Bool {
    var position = bytes.startIndex
    while bytes.endIndex - position >= 4 {
      let kind = (UInt16(bytes[position]) | UInt16(bytes[position + 1]) << 8) & ~Kind.critical
      if kind >= Kind.proof { return kind == Kind.proof }
      position = min(following(position, in: bytes), bytes.endIndex)
    }
    return false
  }

  private static func following(_ position: Int, in bytes: ArraySlice<UInt8>) -> Int {
    position + (4 + Int(bytes[position + 2]) + Int(bytes[position + 3]) << 8 + 7) & ~7
  }

  /// The extension that names the key by which a principal is proven.
  static func encoded(proof: String) -> [UInt8] { FieldEncoder.encoding { append(Kind.proof, Array(proof.utf8), to: &$0) } }

  private mutating func read(_ kind: UInt16, _ number: UInt16, _ value: ArraySlice<UInt8>, _ known: inout KnownPrincipal) throws(WireError)
  {
    switch number {
    case Kind.trace:
      guard value.count == 24 else { throw .malformedHeader }
      let start = value.startIndex
      trace = TraceContext(trace: (Self.word(value, start), Self.word(value, start + 8)), span: Self.word(value, start + 16))
    case Kind.key:
      guard (8...64).contains(value.count) else { throw .malformedHeader }
      key = Array(value)
    case Kind.principal:
      principal = try known.read(value)
    case Kind.target:
      guard let instance = InstanceID(Array(value)) else { throw .malformedHeader }
      target = instance
    case Kind.proof:
      // Text that is none would be mended into longer text, and passed on so.
      guard (1...64).contains(value.count), let name = String(validating: value, as: UTF8.self) else { throw .malformedHeader }
      proof = name
    default:
      guard kind & Kind.critical == 0 else { throw .notUnderstood }
    }
  }

  private static func word(_ bytes: ArraySlice<UInt8>, _ start: Int) -> UInt64 {
    bytes[start..<start + 8].reduce(0) { $0 << 8 | UInt64($1) }
  }
}

extension FieldEncoder {
  /// The type and length that open an extension.
  fileprivate mutating func extensionHeader(_ kind: UInt16, length: Int) {
    reserve(4)
    byte(UInt8(truncatingIfNeeded: kind))
    byte(UInt8(truncatingIfNeeded: kind >> 8))
    byte(UInt8(truncatingIfNeeded: length))
    byte(UInt8(truncatingIfNeeded: length >> 8))
  }

  /// An extension whose length is known once its value is written.
  fileprivate mutating func `extension`(_ kind: UInt16, _ write: (inout FieldEncoder) -> Void) {
    extensionHeader(kind, length: 0)
    let start = count
    write(&self)
    set(UInt8(truncatingIfNeeded: count - start), at: start - 2)
    set(UInt8(truncatingIfNeeded: (count - start) >> 8), at: start - 1)
    pad()
  }

  fileprivate mutating func bigEndian(_ word: UInt64) { fixed64(word.byteSwapped) }

  /// Fills up to a multiple of eight.
  fileprivate mutating func pad() {
    reserve(8)
    while count & 7 != 0 { byte(0) }
  }
}

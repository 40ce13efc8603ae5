/// Reads tagged fields in ascending order; what is unknown is skipped, what is not canonical is refused.
///
/// It points into bytes that outlive it: `decode` makes one for the time of one call, hands it on `inout` only, and
/// its initialiser is not public; a message must not keep it. What happens for every field is inlined into each
/// message's own code, and what is rare stands apart: numbers and tags of several bytes, fields that are unknown.
@safe @frozen
public struct FieldDecoder {
  @usableFromInline var cursor: UnsafeRawPointer
  /// Where the message that is read ends.
  @usableFromInline var end: UnsafeRawPointer
  /// The tag read last and not yet used, as it is on the wire: number × 8 + type.
  @usableFromInline var tag = FieldDecoder.noTag
  @usableFromInline var depth = 0

  /// In place of a tag when the message has ended: over every tag that there is, since there is no type 7.
  @inlinable @inline(__always)
  static var noTag: UInt32 { .max }

  @inlinable
  init(_ start: UnsafeRawPointer, count: Int) {
    unsafe cursor = start
    unsafe end = start + count
  }

  /// Reads `bytes` into `message`.
  @inlinable
  static func decode<Value: Message>(_ bytes: some Collection<UInt8>, into message: inout Value) throws(WireError) {
    let outcome: WireError?? = bytes.withContiguousStorageIfAvailable { contiguous in
      unsafe run(UnsafeRawBufferPointer(contiguous), into: &message)
    }
    if let outcome {
      if let error = outcome { throw error }
      return
    }
    let copy = Array(bytes)
    if let error = unsafe copy.withUnsafeBytes({ unsafe run($0, into: &message) }) { throw error }
  }

  @inlinable
  static func run<Value: Message>(_ bytes: UnsafeRawBufferPointer, into message: inout Value) -> WireError? {
    guard let start = bytes.baseAddress else {
      // No bytes may have no address; nothing is read at this one.
      return unsafe withUnsafeBytes(of: UInt8(0)) { unsafe run(UnsafeRawBufferPointer(rebasing: $0[..<0]), into: &message) }
    }
    var decoder = unsafe FieldDecoder(start, count: bytes.count)
    do throws(WireError) {
      try decoder.body(of: &message)
      return nil
    } catch {
      return error
    }
  }

  @inlinable @inline(__always)
  var left: Int { unsafe end - cursor }

  /// Reads the fields up to `end`.
  @inlinable @inline(__always)
  mutating func body<Value: Message>(of message: inout Value) throws(WireError) {
    try nextTag(atLeast: 1 << 3)
    try message.decode(from: &self)
    if tag != Self.noTag { try skipRest() }
  }

  /// Reads the next tag; `lowest` is what the order of fields allows.
  @inlinable @inline(__always)
  mutating func nextTag(atLeast lowest: UInt32) throws(WireError) {
    guard unsafe cursor < end else {
      tag = Self.noTag
      return
    }
    let first = unsafe cursor.load(as: UInt8.self)
    guard first < 0x80 else { return try longTag(atLeast: lowest) }
    unsafe cursor += 1
    try take(UInt32(first), atLeast: lowest)
  }

  @usableFromInline @inline(never)
  mutating func longTag(atLeast lowest: UInt32) throws(WireError) {
    guard let next = UInt32(exactly: try varint()) else { throw .malformedField }
    try take(next, atLeast: lowest)
  }

  @inlinable @inline(__always)
  mutating func take(_ next: UInt32, atLeast lowest: UInt32) throws(WireError) {
    guard next >= lowest, WireType.exists(next & 7) else { throw .malformedField }
    tag = next
  }

  /// Whether field `number` comes now; unknown fields before it are skipped.
  @inlinable @inline(__always)
  mutating func reach(_ number: Int, _ type: WireType) throws(WireError) -> Bool {
    let wanted = WireType.tag(number, type)
    if tag == wanted { return true }
    if tag > wanted | 7 { return false }
    return try search(for: wanted)
  }

  @usableFromInline @inline(never)
  mutating func search(for wanted: UInt32) throws(WireError) -> Bool {
    while tag < wanted & ~7 { try skip() }
    guard tag <= wanted | 7, tag != Self.noTag else { return false }
    guard tag == wanted else { throw .malformedField }
    return true
  }

  @usableFromInline @inline(never)
  mutating func skipRest() throws(WireError) {
    while tag != Self.noTag { try skip() }
  }

  /// Moves over a field's value to the next tag.
  @usableFromInline
  mutating func skip() throws(WireError) {
    switch WireType(rawValue: UInt8(tag & 7)) {
    case .varint: _ = try varint()
    case .fixed64: _ = unsafe try part(8)
    case .fixed32: _ = unsafe try part(4)
    case .delimited: _ = unsafe try part(try length())
    case nil: throw .malformedField
    }
    try nextTag(atLeast: tag & ~7)
  }

  /// Moves over `count` bytes and says where they begin.
  @inlinable @inline(__always)
  mutating func part(_ count: Int) throws(WireError) -> UnsafeRawPointer {
    guard count <= left else { throw .truncated }
    let start = unsafe cursor
    unsafe cursor += count
    return unsafe start
  }

  /// A length, which the message still has.
  @inlinable @inline(__always)
  mutating func length() throws(WireError) -> Int {
    let value = try varint()
    guard value <= UInt64(left) else { throw .truncated }
    return Int(value)
  }
}

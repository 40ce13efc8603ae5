/// The values that fields hold.
extension FieldDecoder {
  @inlinable @inline(__always)
  public mutating func varint() throws(WireError) -> UInt64 {
    guard unsafe cursor < end else { throw .truncated }
    let first = unsafe cursor.load(as: UInt8.self)
    guard first < 0x80 else { return try longVarint() }
    unsafe cursor += 1
    return UInt64(first)
  }

  @usableFromInline @inline(never)
  mutating func longVarint() throws(WireError) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      guard unsafe cursor < end else { throw .truncated }
      let byte = unsafe cursor.load(as: UInt8.self)
      unsafe cursor += 1
      // The tenth byte holds one bit, and no last byte is zero: longer forms of a number are refused.
      guard shift < 63 || byte <= 1 else { throw .malformedField }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 {
        guard byte != 0 || shift == 0 else { throw .malformedField }
        return value
      }
      shift += 7
      guard shift <= 63 else { throw .malformedField }
    }
  }

  @inlinable
  public mutating func fixed64() throws(WireError) -> UInt64 {
    UInt64(littleEndian: unsafe try part(8).loadUnaligned(as: UInt64.self))
  }

  @inlinable @inline(__always)
  public mutating func text() throws(WireError) -> String {
    let count = try length()
    guard count > 0 else { return "" }
    guard let text = unsafe WireText.string(try part(count), count) else { throw .notUTF8 }
    return text
  }

  @inlinable
  public mutating func bytes() throws(WireError) -> [UInt8] {
    let count = try length()
    return unsafe Array(UnsafeRawBufferPointer(start: try part(count), count: count))
  }

  /// Reads one delimited message inside this one.
  @inlinable @inline(__always)
  mutating func nested<Value: Message>(_ message: inout Value) throws(WireError) {
    guard depth < BusLimits.fieldDepth else { throw .limitExceeded }
    let count = try length()
    let outer = unsafe end
    unsafe end = cursor + count
    depth += 1
    try body(of: &message)
    depth -= 1
    unsafe end = outer
  }
}

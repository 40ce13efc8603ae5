/// The values that fields hold.
extension FieldEncoder {
  @inlinable @inline(__always)
  public mutating func varint(_ value: UInt64) {
    reserve(10)
    if value < 0x80 { byte(UInt8(truncatingIfNeeded: value)) } else { longVarint(value) }
  }

  @usableFromInline @inline(never)
  mutating func longVarint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      byte(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    byte(UInt8(truncatingIfNeeded: rest))
  }

  @inlinable
  public mutating func fixed64(_ value: UInt64) {
    reserve(8)
    unsafe base.storeBytes(of: value.littleEndian, toByteOffset: count, as: UInt64.self)
    count &+= 8
  }

  /// Stands apart, and looks at the text's own bytes: `withUTF8` and inlining would each keep a copy of the text
  /// meanwhile, which is a reference count.
  @inline(never)
  public mutating func text(_ value: String) {
    let written: Void? = unsafe value.utf8.withContiguousStorageIfAvailable { unsafe append(UnsafeRawBufferPointer($0)) }
    if written == nil { foreign(value) }
  }

  /// A text whose bytes are not its own: there is none on Linux.
  @inline(never)
  private mutating func foreign(_ value: String) { bytes(Array(value.utf8)) }

  public mutating func bytes(_ value: [UInt8]) {
    unsafe value.withUnsafeBytes { bytes in unsafe append(bytes) }
  }

  @inline(__always)
  private mutating func append(_ bytes: UnsafeRawBufferPointer) {
    reserve(10 + bytes.count)
    if bytes.count < 0x80 { byte(UInt8(truncatingIfNeeded: bytes.count)) } else { longVarint(UInt64(bytes.count)) }
    guard let source = bytes.baseAddress else { return }
    unsafe (base + count).copyMemory(from: source, byteCount: bytes.count)
    count &+= bytes.count
  }
}

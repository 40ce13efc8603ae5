/// Writes a message as tagged fields into one growing buffer.
///
/// A raw buffer, because an array pays a uniqueness and a bounds check for every byte. Its address stays in here,
/// and `owner` keeps it alive as long as any copy of the encoder, so its use is safe. A buffer without an owner is
/// lent by `encoding` for the time of one call, which hands the encoder on `inout` only; a message must not keep it.
@safe @frozen
public struct FieldEncoder {
  @usableFromInline var owner: Memory?
  @usableFromInline var base: UnsafeMutableRawPointer
  @usableFromInline var capacity: Int
  @usableFromInline var count = 0

  /// One allocation: the bytes follow the object's header.
  @usableFromInline typealias Memory = ManagedBuffer<Void, UInt8>

  public init(capacity: Int = 512) {
    let memory = Memory.create(minimumCapacity: capacity) { _ in }
    owner = memory
    unsafe base = memory.withUnsafeMutablePointerToElements { UnsafeMutableRawPointer($0) }
    self.capacity = capacity
  }

  @inlinable
  init(lent address: UnsafeMutableRawPointer, capacity: Int) {
    owner = nil
    unsafe base = address
    self.capacity = capacity
  }

  /// What `write` writes, from a buffer on the stack: most messages need no memory but that of their bytes.
  @inlinable @inline(__always)
  static func encoding(_ write: (inout FieldEncoder) -> Void) -> [UInt8] {
    // The standard library takes up to 1,024 bytes from the stack.
    unsafe withUnsafeTemporaryAllocation(byteCount: 1_024, alignment: 8) { lent in
      guard let address = lent.baseAddress else { return [] }
      var encoder = unsafe FieldEncoder(lent: address, capacity: lent.count)
      write(&encoder)
      return encoder.finish()
    }
  }

  /// The bytes written.
  @inlinable
  public func finish() -> [UInt8] {
    unsafe Array(UnsafeRawBufferPointer(start: base, count: count))
  }

  @usableFromInline @inline(never)
  mutating func grow(by needed: Int) {
    let larger = max(capacity * 2, count + needed)
    let fresh = Memory.create(minimumCapacity: larger) { _ in }
    let address = unsafe fresh.withUnsafeMutablePointerToElements { UnsafeMutableRawPointer($0) }
    unsafe address.copyMemory(from: base, byteCount: count)
    unsafe base = address
    owner = fresh
    capacity = larger
  }

  @inlinable @inline(__always)
  mutating func reserve(_ needed: Int) {
    if count &+ needed > capacity { grow(by: needed) }
  }

  /// Writes a byte into room that is reserved.
  @inlinable @inline(__always)
  mutating func byte(_ value: UInt8) {
    unsafe base.storeBytes(of: value, toByteOffset: count, as: UInt8.self)
    count &+= 1
  }

  /// Changes a byte that was written.
  mutating func set(_ value: UInt8, at offset: Int) { unsafe base.storeBytes(of: value, toByteOffset: offset, as: UInt8.self) }

  /// Bytes without a length before them.
  mutating func raw(_ bytes: [UInt8]) {
    reserve(bytes.count)
    for value in bytes { byte(value) }
  }

  @inlinable @inline(__always)
  mutating func tag(_ number: Int, _ type: WireType) {
    varint(UInt64(number) << 3 | UInt64(type.rawValue))
  }

  /// Begins a delimited part, whose length is known only afterwards: one byte is kept for the length.
  @inlinable @inline(__always)
  mutating func open() -> Int {
    reserve(1)
    count &+= 1
    return count
  }

  /// Ends the part that began at `start`.
  @inlinable @inline(__always)
  mutating func close(_ start: Int) {
    let length = count &- start
    guard length < 0x80 else { return closeLong(start) }
    unsafe base.storeBytes(of: UInt8(truncatingIfNeeded: length), toByteOffset: start &- 1, as: UInt8.self)
  }

  /// Moves a part whose length needs more than one byte, which keeps the length minimal.
  @usableFromInline @inline(never)
  mutating func closeLong(_ start: Int) {
    let length = count - start
    let extra = length < 1 << 14 ? 1 : length < 1 << 21 ? 2 : length < 1 << 28 ? 3 : 4
    reserve(extra)
    unsafe (base + start + extra).copyMemory(from: base + start, byteCount: length)
    count = start - 1
    varint(UInt64(length))
    count += length
  }
}

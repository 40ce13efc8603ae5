/// Writes a message as tagged fields into one growing buffer.
///
/// A raw buffer, because an array pays a uniqueness and a bounds check for every byte. Its address stays in here,
/// and `owner` keeps it alive as long as any copy of the encoder, so its use is safe.
@safe @frozen
public struct FieldEncoder {
  @usableFromInline var owner: Memory
  @usableFromInline var base: UnsafeMutableRawPointer
  @usableFromInline var capacity: Int
  @usableFromInline var count = 0

  /// One allocation: the bytes follow the object's header.
  @usableFromInline typealias Memory = ManagedBuffer<Void, UInt8>

  @inlinable
  public init(capacity: Int = 512) {
    self.capacity = capacity
    owner = Memory.create(minimumCapacity: capacity) { _ in }
    unsafe base = owner.withUnsafeMutablePointerToElements { UnsafeMutableRawPointer($0) }
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

  @inlinable
  public mutating func text(_ value: String) {
    var value = value
    value.withUTF8 { characters in unsafe append(UnsafeRawBufferPointer(characters)) }
  }

  @inlinable
  public mutating func bytes(_ value: [UInt8]) {
    unsafe value.withUnsafeBytes { bytes in unsafe append(bytes) }
  }

  @inlinable
  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    varint(UInt64(bytes.count))
    guard let source = bytes.baseAddress, unsafe !bytes.isEmpty else { return }
    reserve(bytes.count)
    unsafe (base + count).copyMemory(from: source, byteCount: bytes.count)
    count &+= bytes.count
  }

  @inlinable @inline(__always)
  mutating func tag(_ number: Int, _ type: WireType) {
    varint(UInt64(number) << 3 | UInt64(type.rawValue))
  }

  /// Writes a delimited part whose length is known only afterwards: one byte is kept for the length, and the
  /// part is moved when it needs more, which keeps the length minimal.
  @inlinable
  mutating func delimited(_ body: (inout FieldEncoder) -> Void) {
    reserve(1)
    let start = count
    count &+= 1
    body(&self)
    let length = count - start - 1
    guard length >= 0x80 else {
      unsafe base.storeBytes(of: UInt8(length), toByteOffset: start, as: UInt8.self)
      return
    }
    let extra = length < 1 << 14 ? 1 : length < 1 << 21 ? 2 : 3
    reserve(extra)
    shift(from: start + 1, to: start + 1 + extra, count: length)
    count = start
    varint(UInt64(length))
    count = start + 1 + extra + length
  }

  @usableFromInline
  func shift(from: Int, to: Int, count length: Int) {
    unsafe (base + to).copyMemory(from: base + from, byteCount: length)
  }
}

extension FieldEncoder: FieldVisitor {
  @inlinable @inline(__always)
  public mutating func scalar<Value: FieldScalar>(
    _ number: Int, _ name: StaticString, _ value: inout Value, _ care: Sensitivity
  ) throws(WireError) {
    guard !value.isAbsent else { return }
    tag(number, Value.wireType)
    value.encodeField(into: &self)
  }

  @inlinable @inline(__always)
  public mutating func optional<Value: FieldScalar>(
    _ number: Int, _ name: StaticString, _ value: inout Value?, _ care: Sensitivity
  ) throws(WireError) {
    guard let value else { return }
    tag(number, Value.wireType)
    value.encodeField(into: &self)
  }

  @inlinable
  public mutating func list<Value: FieldScalar>(
    _ number: Int, _ name: StaticString, _ value: inout [Value], _ care: Sensitivity
  ) throws(WireError) {
    guard !value.isEmpty else { return }
    let elements = value
    if Value.wireType == .delimited {
      for element in elements {
        tag(number, .delimited)
        element.encodeField(into: &self)
      }
    } else {
      tag(number, .delimited)
      delimited { encoder in
        for element in elements { element.encodeField(into: &encoder) }
      }
    }
  }

  @inlinable
  public mutating func message<Value: Message>(
    _ number: Int, _ name: StaticString, _ value: inout Value?, _ care: Sensitivity
  ) throws(WireError) {
    guard let present = value else { return }
    tag(number, .delimited)
    delimited { encoder in present.encode(into: &encoder) }
  }

  @inlinable
  public mutating func messages<Value: Message>(
    _ number: Int, _ name: StaticString, _ value: inout [Value], _ care: Sensitivity
  ) throws(WireError) {
    for element in value {
      tag(number, .delimited)
      delimited { encoder in element.encode(into: &encoder) }
    }
  }
}

/// Reads tagged fields in ascending order; what is unknown is skipped, what is not canonical is refused.
///
/// It points into bytes that outlive it: `decode` makes one for the time of one call, hands it on `inout` only, and
/// its initialiser is not public; a message must not keep it.
@safe @frozen
public struct FieldDecoder {
  @usableFromInline let base: UnsafeRawPointer
  @usableFromInline var position = 0
  @usableFromInline var end: Int
  @usableFromInline var depth = 0
  /// The tag read last and not yet used: 0 when the message has ended.
  @usableFromInline var number = 0
  @usableFromInline var type = WireType.varint

  @usableFromInline
  init(_ bytes: UnsafeRawBufferPointer, empty: UnsafeRawPointer) {
    unsafe base = bytes.baseAddress ?? empty
    end = bytes.count
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
    var placeholder: UInt8 = 0
    return unsafe withUnsafeBytes(of: &placeholder) { empty in
      do throws(WireError) {
        guard let address = empty.baseAddress else { return nil }
        var decoder = unsafe FieldDecoder(bytes, empty: address)
        try decoder.body(of: &message)
        return nil
      } catch {
        return error
      }
    }
  }

  @inlinable
  mutating func body<Value: Message>(of message: inout Value) throws(WireError) {
    number = 0
    try nextTag()
    try message.decode(from: &self)
    while number != 0 {
      try skip()
      try nextTag()
    }
  }

  @inlinable
  mutating func nextTag() throws(WireError) {
    guard position < end else {
      number = 0
      return
    }
    let tag = try varint()
    guard let next = WireType(rawValue: UInt8(tag & 7)), tag >> 3 > 0, tag >> 3 < 1 << 29 else { throw .malformedField }
    let following = Int(tag >> 3)
    guard following >= number else { throw .malformedField }
    number = following
    type = next
  }

  /// Moves to field `wanted`, skipping unknown ones before it; false when it is not there.
  @inlinable @inline(__always)
  mutating func advance(to wanted: Int) throws(WireError) -> Bool {
    while number != 0 && number < wanted {
      try skip()
      try nextTag()
    }
    return number == wanted
  }

  @inlinable
  mutating func skip() throws(WireError) {
    switch type {
    case .varint: _ = try varint()
    case .fixed64: try move(8)
    case .fixed32: try move(4)
    case .delimited: try move(try length())
    }
  }

  @inlinable @inline(__always)
  mutating func move(_ count: Int) throws(WireError) {
    guard count <= end - position else { throw .truncated }
    position += count
  }

  @inlinable @inline(__always)
  mutating func length() throws(WireError) -> Int {
    let value = try varint()
    guard value <= UInt64(end - position) else { throw .truncated }
    return Int(value)
  }

  @inlinable @inline(__always)
  public mutating func varint() throws(WireError) -> UInt64 {
    guard position < end else { throw .truncated }
    let first = unsafe base.load(fromByteOffset: position, as: UInt8.self)
    position &+= 1
    return first < 0x80 ? UInt64(first) : try longVarint(first)
  }

  @usableFromInline @inline(never)
  mutating func longVarint(_ first: UInt8) throws(WireError) -> UInt64 {
    var value = UInt64(first & 0x7F)
    var shift: UInt64 = 7
    while true {
      guard position < end else { throw .truncated }
      let byte = unsafe base.load(fromByteOffset: position, as: UInt8.self)
      position += 1
      // The tenth byte holds one bit, and no last byte is zero: longer forms of a number are refused.
      guard shift < 63 || byte <= 1 else { throw .malformedField }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 {
        guard byte != 0 else { throw .malformedField }
        return value
      }
      shift += 7
      guard shift <= 63 else { throw .malformedField }
    }
  }

  @inlinable
  public mutating func fixed64() throws(WireError) -> UInt64 {
    guard end - position >= 8 else { throw .truncated }
    let value = unsafe base.loadUnaligned(fromByteOffset: position, as: UInt64.self)
    position += 8
    return UInt64(littleEndian: value)
  }

  @inlinable
  public mutating func text() throws(WireError) -> String {
    let count = try length()
    let slice = unsafe UnsafeRawBufferPointer(start: base + position, count: count)
    position += count
    guard let text = unsafe String(validating: slice.assumingMemoryBound(to: UInt8.self), as: UTF8.self) else { throw .notUTF8 }
    return text
  }

  @inlinable
  public mutating func bytes() throws(WireError) -> [UInt8] {
    let count = try length()
    let slice = unsafe UnsafeRawBufferPointer(start: base + position, count: count)
    position += count
    return unsafe Array(slice)
  }

  /// Reads one delimited message inside this one.
  @inlinable
  mutating func nested<Value: Message>(_ message: inout Value) throws(WireError) {
    guard depth < BusLimits.fieldDepth else { throw .limitExceeded }
    let count = try length()
    let outer = (end: end, number: number)
    end = position + count
    depth += 1
    try body(of: &message)
    depth -= 1
    end = outer.end
    number = outer.number
  }
}

extension FieldDecoder: FieldVisitor {
  @inlinable @inline(__always)
  public mutating func scalar<Value: FieldScalar>(
    _ number: Int, _ name: StaticString, _ value: inout Value, _ care: Sensitivity
  ) throws(WireError) {
    guard try advance(to: number) else { return }
    guard type == Value.wireType else { throw .malformedField }
    value = try Value.decodeField(from: &self)
    try once(number)
  }

  @inlinable @inline(__always)
  public mutating func optional<Value: FieldScalar>(
    _ number: Int, _ name: StaticString, _ value: inout Value?, _ care: Sensitivity
  ) throws(WireError) {
    guard try advance(to: number) else { return }
    guard type == Value.wireType else { throw .malformedField }
    value = try Value.decodeField(from: &self)
    try once(number)
  }

  @inlinable @inline(__always)
  mutating func once(_ number: Int) throws(WireError) {
    try nextTag()
    guard self.number != number else { throw .malformedField }
  }

  @inlinable
  public mutating func list<Value: FieldScalar>(
    _ number: Int, _ name: StaticString, _ value: inout [Value], _ care: Sensitivity
  ) throws(WireError) {
    while try advance(to: number) {
      guard type == .delimited else { throw .malformedField }
      if Value.wireType == .delimited {
        guard value.count < BusLimits.elements else { throw .limitExceeded }
        value.append(try Value.decodeField(from: &self))
      } else {
        let outer = end
        let count = try length()
        end = position + count
        while position < end {
          guard value.count < BusLimits.elements else { throw .limitExceeded }
          value.append(try Value.decodeField(from: &self))
        }
        end = outer
      }
      try nextTag()
    }
  }

  @inlinable
  public mutating func message<Value: Message>(
    _ number: Int, _ name: StaticString, _ value: inout Value?, _ care: Sensitivity
  ) throws(WireError) {
    guard try advance(to: number) else { return }
    guard type == .delimited else { throw .malformedField }
    var inner = Value()
    try nested(&inner)
    value = inner
    try once(number)
  }

  @inlinable
  public mutating func messages<Value: Message>(
    _ number: Int, _ name: StaticString, _ value: inout [Value], _ care: Sensitivity
  ) throws(WireError) {
    while try advance(to: number) {
      guard type == .delimited else { throw .malformedField }
      guard value.count < BusLimits.elements else { throw .limitExceeded }
      if value.isEmpty { value.reserveCapacity(8) }
      // Read in place: a copy of each element would cost a reference count for each of its texts.
      value.append(Value())
      try nested(&value[value.count - 1])
      try nextTag()
    }
  }
}

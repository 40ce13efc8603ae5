extension FieldDecoder: FieldVisitor {
  @inlinable @inline(__always)
  public mutating func scalar<Value: FieldScalar>(
    _ number: Int, _ name: StaticString, _ value: inout Value, _ care: Sensitivity
  ) throws(WireError) {
    guard try reach(number, Value.wireType) else { return }
    value = try Value.decodeField(from: &self)
    try leave(number)
  }

  @inlinable @inline(__always)
  public mutating func optional<Value: FieldScalar>(
    _ number: Int, _ name: StaticString, _ value: inout Value?, _ care: Sensitivity
  ) throws(WireError) {
    guard try reach(number, Value.wireType) else { return }
    value = try Value.decodeField(from: &self)
    try leave(number)
  }

  /// Reads the tag after a field that may be there once: over all tags of its number, of which the type 7 is none.
  @inlinable @inline(__always)
  mutating func leave(_ number: Int) throws(WireError) {
    try nextTag(atLeast: WireType.tag(number, .varint) | 7)
  }

  @inlinable
  public mutating func list<Value: FieldScalar>(
    _ number: Int, _ name: StaticString, _ value: inout [Value], _ care: Sensitivity
  ) throws(WireError) {
    while try reach(number, .delimited) {
      if Value.wireType == .delimited {
        guard value.count < BusLimits.elements else { throw .limitExceeded }
        if value.isEmpty { value.reserveCapacity(elementsAhead()) }
        value.append(try Value.decodeField(from: &self))
      } else {
        let count = try length()
        let outer = unsafe end
        unsafe end = cursor + count
        while unsafe cursor < end {
          guard value.count < BusLimits.elements else { throw .limitExceeded }
          value.append(try Value.decodeField(from: &self))
        }
        unsafe end = outer
      }
      try nextTag(atLeast: WireType.tag(number, .varint))
    }
  }

  @inlinable
  public mutating func message<Value: Message>(
    _ number: Int, _ name: StaticString, _ value: inout Value?, _ care: Sensitivity
  ) throws(WireError) {
    guard try reach(number, .delimited) else { return }
    var inner = Value()
    try nested(&inner)
    value = inner
    try leave(number)
  }

  @inlinable
  public mutating func messages<Value: Message>(
    _ number: Int, _ name: StaticString, _ value: inout [Value], _ care: Sensitivity
  ) throws(WireError) {
    while try reach(number, .delimited) {
      guard value.count < BusLimits.elements else { throw .limitExceeded }
      if value.isEmpty { value.reserveCapacity(elementsAhead()) }
      // Read in place: a copy of each element would cost a reference count for each of its texts.
      value.append(Value())
      try nested(&value[value.count - 1])
      try nextTag(atLeast: WireType.tag(number, .varint))
    }
  }

  /// How many delimited fields with this one's tag follow each other, itself included, as far as their lengths are
  /// sound. A list is made as large as it will be, and not moved again and again as it grows.
  @usableFromInline @inline(never)
  func elementsAhead() -> Int {
    var ahead = self
    var count = 0
    repeat { count += 1 } while ahead.moveToNextElement() && ahead.tag == tag && count < BusLimits.elements
    return count
  }

  @inline(__always)
  private mutating func moveToNextElement() -> Bool {
    do throws(WireError) {
      _ = unsafe try part(try length())
      try nextTag(atLeast: tag)
      return true
    } catch {
      return false
    }
  }
}

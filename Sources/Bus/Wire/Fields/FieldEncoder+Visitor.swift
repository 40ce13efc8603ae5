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
    unsafe value.withUnsafeBufferPointer { elements in
      // By index: `for element in` would copy each, which is a reference count for a text.
      if Value.wireType == .delimited {
        for index in elements.indices {
          tag(number, .delimited)
          unsafe elements[index].encodeField(into: &self)
        }
      } else {
        tag(number, .delimited)
        let start = open()
        for index in elements.indices { unsafe elements[index].encodeField(into: &self) }
        close(start)
      }
    }
  }

  @inlinable
  public mutating func message<Value: Message>(
    _ number: Int, _ name: StaticString, _ value: inout Value?, _ care: Sensitivity
  ) throws(WireError) {
    guard let present = value else { return }
    tag(number, .delimited)
    let start = open()
    present.encode(into: &self)
    close(start)
  }

  @inlinable
  public mutating func messages<Value: Message>(
    _ number: Int, _ name: StaticString, _ value: inout [Value], _ care: Sensitivity
  ) throws(WireError) {
    unsafe value.withUnsafeBufferPointer { elements in
      // By index: `for element in` would copy each once more than `encode` does.
      for index in elements.indices {
        tag(number, .delimited)
        let start = open()
        unsafe elements[index].encode(into: &self)
        close(start)
      }
    }
  }
}

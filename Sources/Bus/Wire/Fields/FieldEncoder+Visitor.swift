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
      let start = open()
      for element in elements { element.encodeField(into: &self) }
      close(start)
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
      // By index: `for element in` copies each, which is a reference count for each of its texts.
      for index in elements.indices {
        tag(number, .delimited)
        let start = open()
        unsafe elements[index].encode(into: &self)
        close(start)
      }
    }
  }
}

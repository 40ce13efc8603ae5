/// A row as bytes, in one way only: equal rows have equal bytes on every engine.
enum RowCoding {
  private enum Tag: UInt8 { case null, integer, real, text, blob }

  static func encode(_ values: some Sequence<SQLValue>) -> [UInt8] {
    var bytes: [UInt8] = []
    for value in values {
      switch value {
      case .null: bytes.append(Tag.null.rawValue)
      case .integer(let value): append(Tag.integer, UInt64(bitPattern: value), to: &bytes)
      case .real(let value): append(Tag.real, value.bitPattern, to: &bytes)
      case .text(let value):
        append(Tag.text, UInt64(value.utf8.count), to: &bytes)
        bytes.append(contentsOf: value.utf8)
      case .blob(let value):
        append(Tag.blob, UInt64(value.count), to: &bytes)
        bytes.append(contentsOf: value)
      }
    }
    return bytes
  }

  /// Nil for bytes that no row has.
  static func decode(_ bytes: [UInt8]) -> [SQLValue]? {
    var rest = bytes[...]
    var values: [SQLValue] = []
    while let byte = rest.popFirst() {
      guard let tag = Tag(rawValue: byte) else { return nil }
      guard tag != .null else {
        values.append(.null)
        continue
      }
      guard rest.count >= 8 else { return nil }
      let number = rest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      rest = rest.dropFirst(8)
      if tag == .integer { values.append(.integer(Int64(bitPattern: number))) }
      if tag == .real { values.append(.real(Double(bitPattern: number))) }
      guard tag == .text || tag == .blob else { continue }
      guard number <= UInt64(rest.count) else { return nil }
      let content = rest.prefix(Int(number))
      rest = rest.dropFirst(Int(number))
      if tag == .blob {
        values.append(.blob(Array(content)))
      } else {
        guard let text = String(validating: content, as: UTF8.self) else { return nil }
        values.append(.text(text))
      }
    }
    return values
  }

  private static func append(_ tag: Tag, _ number: UInt64, to bytes: inout [UInt8]) {
    bytes.append(tag.rawValue)
    for shift in stride(from: UInt64(56), through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }
}

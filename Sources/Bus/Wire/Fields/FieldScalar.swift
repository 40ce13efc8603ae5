/// How a field's bytes are delimited (protobuf encoding, "wire types").
public enum WireType: UInt8, Sendable {
  case varint = 0
  case fixed64 = 1
  case delimited = 2
  case fixed32 = 5

  /// What stands before a field's value: number × 8 + type.
  @inlinable @inline(__always)
  static func tag(_ number: Int, _ type: WireType) -> UInt32 {
    UInt32(truncatingIfNeeded: number) << 3 | UInt32(type.rawValue)
  }

  /// Whether the lowest three bits of a tag name a type: one bit of a mask each, since a switch is slower.
  @inlinable @inline(__always)
  static func exists(_ bits: UInt32) -> Bool { 0b0010_0111 >> bits & 1 == 1 }
}

/// A value of one field: a number, a truth, a text, bytes, or a case of an enumeration.
public protocol FieldScalar: Sendable, Equatable {
  static var wireType: WireType { get }
  /// The value that is left out.
  static var absent: Self { get }
  /// Whether it is that value; a requirement, since an empty text is known faster than two texts are compared.
  var isAbsent: Bool { get }
  func encodeField(into encoder: inout FieldEncoder)
  static func decodeField(from decoder: inout FieldDecoder) throws(WireError) -> Self
  var json: JSONValue { get }
  init(json: JSONValue) throws(WireError)
}

extension FieldScalar {
  @inlinable public var isAbsent: Bool { self == Self.absent }
}

extension Bool: FieldScalar {
  @inlinable public static var wireType: WireType { .varint }
  @inlinable public static var absent: Bool { false }
  @inlinable public func encodeField(into encoder: inout FieldEncoder) { encoder.varint(self ? 1 : 0) }
  @inlinable public static func decodeField(from decoder: inout FieldDecoder) throws(WireError) -> Bool {
    let value = try decoder.varint()
    guard value <= 1 else { throw .malformedField }
    return value == 1
  }
  public var json: JSONValue { .bool(self) }
  public init(json: JSONValue) throws(WireError) {
    guard case .bool(let value) = json else { throw .wrongJSON("true or false") }
    self = value
  }
}

/// Signed, zigzag: protobuf's `sint64`.
extension Int: FieldScalar {
  @inlinable public static var wireType: WireType { .varint }
  @inlinable public static var absent: Int { 0 }
  @inlinable public func encodeField(into encoder: inout FieldEncoder) {
    encoder.varint(UInt64(bitPattern: Int64((self << 1) ^ (self >> 63))))
  }
  @inlinable public static func decodeField(from decoder: inout FieldDecoder) throws(WireError) -> Int {
    let value = try decoder.varint()
    return Int(Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1))
  }
  public var json: JSONValue { .integer(self) }
  public init(json: JSONValue) throws(WireError) {
    guard case .integer(let value) = json else { throw .wrongJSON("a whole number") }
    self = value
  }
}

/// Unsigned: protobuf's `uint64`. In JSON a text where it is over the largest signed number.
extension UInt64: FieldScalar {
  @inlinable public static var wireType: WireType { .varint }
  @inlinable public static var absent: UInt64 { 0 }
  @inlinable public func encodeField(into encoder: inout FieldEncoder) { encoder.varint(self) }
  @inlinable public static func decodeField(from decoder: inout FieldDecoder) throws(WireError) -> UInt64 { try decoder.varint() }
  public var json: JSONValue { Int(exactly: self).map { .integer($0) } ?? .string(String(self)) }
  public init(json: JSONValue) throws(WireError) {
    let value: UInt64? =
      switch json {
      case .integer(let number): UInt64(exactly: number)
      case .string(let digits): UInt64(digits)
      default: nil
      }
    guard let value else { throw .wrongJSON("a whole number, zero or more") }
    self = value
  }
}

extension Double: FieldScalar {
  @inlinable public static var wireType: WireType { .fixed64 }
  @inlinable public static var absent: Double { 0 }
  @inlinable public func encodeField(into encoder: inout FieldEncoder) { encoder.fixed64(bitPattern) }
  @inlinable public static func decodeField(from decoder: inout FieldDecoder) throws(WireError) -> Double {
    Double(bitPattern: try decoder.fixed64())
  }
  public var json: JSONValue { .number(self) }
  public init(json: JSONValue) throws(WireError) {
    switch json {
    case .number(let value): self = value
    case .integer(let value): self = Double(value)
    default: throw .wrongJSON("a number")
    }
  }
}

extension String: FieldScalar {
  @inlinable public static var wireType: WireType { .delimited }
  @inlinable public static var absent: String { "" }
  @inlinable public var isAbsent: Bool { isEmpty }
  @inlinable public func encodeField(into encoder: inout FieldEncoder) { encoder.text(self) }
  @inlinable public static func decodeField(from decoder: inout FieldDecoder) throws(WireError) -> String { try decoder.text() }
  public var json: JSONValue { .string(self) }
  public init(json: JSONValue) throws(WireError) {
    guard case .string(let value) = json else { throw .wrongJSON("a text") }
    self = value
  }
}

/// Bytes; in JSON as lower-case hexadecimal digits.
extension Array: FieldScalar where Element == UInt8 {
  @inlinable public static var wireType: WireType { .delimited }
  @inlinable public static var absent: [UInt8] { [] }
  @inlinable public var isAbsent: Bool { isEmpty }
  @inlinable public func encodeField(into encoder: inout FieldEncoder) { encoder.bytes(self) }
  @inlinable public static func decodeField(from decoder: inout FieldDecoder) throws(WireError) -> [UInt8] { try decoder.bytes() }
  public var json: JSONValue { .string(Hexadecimal.text(self)) }
  public init(json: JSONValue) throws(WireError) {
    guard case .string(let text) = json, let value = Hexadecimal.bytes(text) else { throw .wrongJSON("bytes as hexadecimal digits") }
    self = value
  }
}

/// An enumeration with a number for each case; the case of number 0 is the one that is left out.
public protocol FieldEnumeration: FieldScalar, RawRepresentable, CaseIterable where RawValue == Int {}

extension FieldEnumeration {
  @inlinable public static var wireType: WireType { .varint }
  @inlinable public func encodeField(into encoder: inout FieldEncoder) { encoder.varint(UInt64(rawValue)) }
  @inlinable public static func decodeField(from decoder: inout FieldDecoder) throws(WireError) -> Self {
    guard let number = Int(exactly: try decoder.varint()), let value = Self(rawValue: number) else { throw .unknownCase }
    return value
  }
  public var json: JSONValue { .string(String(describing: self)) }
  public init(json: JSONValue) throws(WireError) {
    guard case .string(let name) = json, let value = Self.allCases.first(where: { String(describing: $0) == name }) else {
      throw .wrongJSON("one of " + Self.choices.joined(separator: ", "))
    }
    self = value
  }

  /// The names of the cases that a field is given: all but the one that only says that none was.
  public static var choices: [String] { allCases.map { String(describing: $0) }.filter { $0 != "unspecified" } }
}

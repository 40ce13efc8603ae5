import Bus
import Contracts

/// Reads messages by the description of their fields alone, as a program in another language does: what is not described is skipped.
struct DescribedReader {
  let contracts: PublishedContracts
  /// Fields that were met and are not described.
  private(set) var skipped = 0

  init(_ contracts: PublishedContracts) { self.contracts = contracts }

  /// The message as JSON, by the names of the description.
  mutating func read(_ bytes: some Collection<UInt8>, as message: String) throws -> JSONValue {
    guard let description = contracts.message(named: message) else { throw WireError.wrongJSON("the message \(message)") }
    var rest = Array(bytes)[...]
    var members: [(name: String, value: JSONValue)] = []
    while !rest.isEmpty {
      let tag = try varint(&rest)
      let part = try value(&rest, wireType: tag & 7)
      guard let field = description.fields.first(where: { $0.number == Int(tag >> 3) }) else {
        skipped += 1
        continue
      }
      guard tag & 7 == Self.wireType(of: field) else { throw WireError.malformedField }
      try add(part, of: field, to: &members)
    }
    return .object(members)
  }

  /// What `json` holds of the fields that are described.
  func known(_ json: JSONValue, of message: String) -> JSONValue {
    guard case .object(let members) = json, let description = contracts.message(named: message) else { return json }
    return .object(
      members.compactMap { member in
        guard let field = description.fields.first(where: { $0.name == member.name }) else { return nil }
        guard field.type == .message else { return member }
        guard case .array(let elements) = member.value else { return (member.name, known(member.value, of: field.of)) }
        return (member.name, .array(elements.map { known($0, of: field.of) }))
      })
  }

  private mutating func add(
    _ part: ArraySlice<UInt8>, of field: PublishedField, to members: inout [(name: String, value: JSONValue)]
  ) throws {
    guard field.isList else { return members.append((field.name, try element(part, of: field))) }
    var elements: [JSONValue] = []
    if let last = members.last, last.name == field.name, case .array(let before) = last.value {
      elements = before
      members.removeLast()
    }
    if Self.elementType(of: field) == 2 {
      elements.append(try element(part, of: field))
    } else {
      var rest = part
      while !rest.isEmpty { elements.append(try element(value(&rest, wireType: Self.elementType(of: field)), of: field)) }
    }
    members.append((field.name, .array(elements)))
  }

  private mutating func element(_ part: ArraySlice<UInt8>, of field: PublishedField) throws -> JSONValue {
    var rest = part
    switch field.type {
    case .bool: return .bool(try varint(&rest) == 1)
    case .natural: return try varint(&rest).json
    case .integer:
      let number = try varint(&rest)
      return .integer(Int(bitPattern: UInt(number >> 1)) ^ -Int(number & 1))
    case .double: return .number(Double(bitPattern: part.reversed().reduce(0) { $0 << 8 | UInt64($1) }))
    case .text: return .string(String(decoding: part, as: UTF8.self))
    case .bytes: return .string(Hexadecimal.text(part))
    case .message: return try read(part, as: field.of)
    case .enumeration:
      let number = Int(try varint(&rest))
      guard let choice = contracts.enumeration(named: field.of)?.cases.first(where: { $0.number == number }) else {
        throw WireError.unknownCase
      }
      return .string(choice.name)
    }
  }

  /// The bytes of one value, without the length before them.
  private func value(_ rest: inout ArraySlice<UInt8>, wireType: UInt64) throws -> ArraySlice<UInt8> {
    let before = rest
    switch wireType {
    case 0: _ = try varint(&rest)
    case 1: rest = rest.dropFirst(8)
    case 5: rest = rest.dropFirst(4)
    case 2:
      let count = Int(try varint(&rest))
      guard count <= rest.count else { throw WireError.truncated }
      let part = rest.prefix(count)
      rest = rest.dropFirst(count)
      return part
    default: throw WireError.malformedField
    }
    return before.prefix(before.count - rest.count)
  }

  private func varint(_ rest: inout ArraySlice<UInt8>) throws -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      guard let byte = rest.popFirst() else { throw WireError.truncated }
      value |= UInt64(byte & 127) << shift
      if byte < 128 { return value }
    }
    throw WireError.malformedField
  }

  private static func wireType(of field: PublishedField) -> UInt64 { field.isList ? 2 : elementType(of: field) }

  private static func elementType(of field: PublishedField) -> UInt64 {
    switch field.type {
    case .bool, .integer, .natural, .enumeration: 0
    case .double: 1
    case .text, .bytes, .message: 2
    }
  }
}

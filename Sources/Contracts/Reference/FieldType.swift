public import Bus

/// What a field holds, or each element of its list.
public enum FieldType: Sendable {
  case bool, integer, natural, double, text, bytes
  case enumeration(any FieldEnumeration.Type)
  case message(any Message.Type)

  init<Value: FieldScalar>(_ type: Value.Type) {
    if let enumeration = type as? any FieldEnumeration.Type {
      self = .enumeration(enumeration)
    } else {
      self =
        switch Value.absent {
        case is Bool: .bool
        case is Int: .integer
        case is UInt64: .natural
        case is Double: .double
        case is [UInt8]: .bytes
        default: .text
        }
    }
  }
}

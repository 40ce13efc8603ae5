import ArgumentParser
import Bus

/// Values of the contracts' enumerations as they are written at the command line, by their names.
enum EnumerationArgument {
  static func names<Value: FieldEnumeration>(of type: Value.Type) -> String {
    Value.allCases.filter { $0 != Value.absent }.map { "\($0)" }.joined(separator: ", ")
  }

  /// Reads `agent`.
  static func value<Value: FieldEnumeration>(_ text: String) throws -> Value {
    guard let value = try? Value(json: .string(text)), value != Value.absent else {
      let names = names(of: Value.self)
      throw ValidationError("没有“\(text)”，可填 \(names)。There is no “\(text)”; write one of \(names).")
    }
    return value
  }
}

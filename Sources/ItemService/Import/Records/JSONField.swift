/// The name of a field of the outermost object, as far as it may stand in a message.
enum JSONField {
  /// - Parameter quoted: with its quotes.
  static func name(_ quoted: [UInt8]) -> String {
    let key = quoted.dropFirst().dropLast()
    let isPlain = key.allSatisfy { (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 95 }
    return isPlain && key.count <= 40 ? String(decoding: key, as: UTF8.self) : "?"
  }
}

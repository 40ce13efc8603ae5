package import Configuration

/// Where the keys of an instance come from.
package enum KeySource: Sendable {
  /// A variable of the environment.
  case variable([FieldKey], SecretVariable)
  case file(KeyFile)

  /// The variable where it is set, else the file.
  /// - Parameters:
  ///   - variable: the one that may hold the keys.
  ///   - key: what the settings call it.
  /// - Throws: ``KeyFileError/damaged(path:reason:)`` for a variable that holds other than keys; nothing of what it holds is told.
  package init(
    _ variable: SecretVariable, _ key: ConfigKey, of environment: ServiceEnvironment, otherwise file: KeyFile
  ) throws(KeyFileError) {
    if let text = environment.settings.string(forKey: key, isSecret: true) {
      self = .variable(try Self.keys(text, in: variable), variable)
    } else {
      self = .file(file)
    }
  }

  /// What errors and reports call it.
  package var path: String {
    switch self {
    case .variable(_, let variable): variable.name
    case .file(let file): file.path
    }
  }

  /// `HEX,HEX…`, the one that seals first; a number may stand before a key: `2:HEX`.
  package static func keys(_ text: String, in variable: SecretVariable) throws(KeyFileError) -> [FieldKey] {
    var keys: [FieldKey] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let words = part.filter { !$0.isWhitespace }.split(separator: ":", omittingEmptySubsequences: false)
      let number = words.count == 2 ? Int(words[0]) : nil
      guard (1...2).contains(words.count), words.count == 1 || number.map(FieldKey.numbers.contains) == true,
        let bytes = words.last.flatMap({ KeyText.bytes($0) }), bytes.count == FieldKey.length
      else { throw .damaged(path: variable.name, reason: "it is not 64 hexadecimal digits a key, with commas between keys") }
      keys.append(FieldKey(number: number, bytes: bytes))
    }
    try KeyText.checkDistinct(keys, in: variable.name)
    return keys
  }
}

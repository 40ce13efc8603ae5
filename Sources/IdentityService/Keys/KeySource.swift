import Configuration
import ServiceKit

/// Where the keys of this instance come from.
enum KeySource: Sendable {
  /// The variable `YIMEN_IDENTITY_KEY`.
  case variable([FieldKey])
  case file(KeyFile)

  /// What errors and reports call the variable.
  static let variable = SecretVariable.identityKey.name

  /// The variable where it is set, else the file.
  /// - Throws: ``KeyFileError/damaged(path:reason:)`` for a variable that holds other than keys; nothing of what it holds is told.
  init(_ environment: ServiceEnvironment) throws(KeyFileError) {
    if let text = environment.settings.string(forKey: "identity.key", isSecret: true) {
      self = .variable(try Self.keys(text))
    } else {
      self = .file(KeyFile(directory: environment.directory))
    }
  }

  /// What errors and reports call it.
  var path: String {
    switch self {
    case .variable: Self.variable
    case .file(let file): file.path
    }
  }

  /// `HEX,HEX…`, the one that seals first; a number may stand before a key: `2:HEX`.
  static func keys(_ text: String) throws(KeyFileError) -> [FieldKey] {
    var keys: [FieldKey] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let words = part.filter { !$0.isWhitespace }.split(separator: ":", omittingEmptySubsequences: false)
      let number = words.count == 2 ? Int(words[0]) : nil
      guard (1...2).contains(words.count), words.count == 1 || number.map(FieldKey.numbers.contains) == true,
        let bytes = words.last.flatMap({ KeyText.bytes($0) }), bytes.count == FieldKey.length
      else { throw .damaged(path: variable, reason: "it is not 64 hexadecimal digits a key, with commas between keys") }
      keys.append(FieldKey(number: number, bytes: bytes))
    }
    try KeyText.checkDistinct(keys, in: variable)
    return keys
  }
}

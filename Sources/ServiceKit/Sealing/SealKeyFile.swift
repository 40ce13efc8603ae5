import Bus

/// The key with which a service seals files, in a file that its owner alone reads: 64 hexadecimal digits.
package struct SealKeyFile: Sendable {
  package let path: String
  private let folder: String

  /// - Parameters:
  ///   - directory: the suite's data directory.
  ///   - name: the file's, below `keys/`.
  package init(directory: String, name: String) {
    folder = "\(directory)/keys"
    path = "\(folder)/\(name)"
  }

  /// The key; nil where there is no file.
  /// - Throws: `KeyError.exposed`, `.foreign`, `.unreadable`, `.damaged`.
  package func load() throws(KeyError) -> [UInt8]? {
    guard let bytes = try PrivateFile(path).read(atMost: 2 * FileSeal.keyLength + 1, access: .hidden) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let key = Hexadecimal.bytes(text.hasSuffix("\n") ? String(text.dropLast()) : text), key.count == FileSeal.keyLength else {
      throw .damaged(path: path, reason: "it is not \(2 * FileSeal.keyLength) hexadecimal digits")
    }
    return key
  }

  /// Makes the file, unless another instance has made it meanwhile. It is whole and on disk when this returns.
  /// - Returns: The key in the file.
  package func make(_ key: [UInt8]) throws(KeyError) -> [UInt8] {
    if let reason = PrivateDirectory.make(folder) { throw .unwritable(path: path, reason: reason) }
    let draft = try PrivateFile(path).draft(Hexadecimal.text(key) + "\n")
    if try draft.placeUnlessThere() { return key }
    guard let other = try load() else { throw .unwritable(path: path, reason: "another took its place and is gone") }
    return other
  }
}

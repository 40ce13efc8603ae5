package import Glibc

/// The keys with which a service seals, as they lie on disk, in a file that its owner alone reads: 32 random bytes, which are key 1, or, once keys
/// were replaced, a text with several (``KeyText``).
package struct KeyFile: Sendable {
  /// Bytes of a key: the 256 bits from which the others are derived.
  package static let length = FieldKey.length
  /// Bytes that a file is read to: more than the longest text has.
  private static let longest = 4_096

  /// How a file holds key 1 while it is alone.
  private enum Form {
    case bytes
    /// 64 hexadecimal digits and an end of line.
    case digits
  }

  package let path: String
  let folder: String
  let service: String
  private let form: Form

  private init(directory: String, name: String, of service: String, as form: Form) {
    folder = "\(directory)/keys"
    path = "\(folder)/\(name)"
    self.service = service
    self.form = form
  }

  /// The keys with which the identity service seals personal data.
  /// - Parameter directory: the suite's data directory.
  package static func identity(in directory: String) -> KeyFile {
    KeyFile(directory: directory, name: "identity.key", of: "identity", as: .bytes)
  }

  /// The keys with which the case service seals files.
  /// - Parameter directory: the suite's data directory.
  package static func caseFiles(in directory: String) -> KeyFile {
    KeyFile(directory: directory, name: "case-files.seal", of: "case", as: .digits)
  }

  /// The keys, the one that seals first, or nil where there is no file.
  /// - Parameter user: who runs the program.
  package func load(as user: uid_t = geteuid()) throws(KeyFileError) -> [FieldKey]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw .unreadable(path: path, reason: reason())
    }
    defer { close(descriptor) }
    // Asked of the open file, so that the file judged is the file read.
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .unreadable(path: path, reason: reason()) }
    guard Self.mayOwn(status.st_uid, for: user) else { throw .foreign(path: path) }
    guard status.st_mode & 0o077 == 0 else { throw .exposed(path: path) }
    var bytes = [UInt8](repeating: 0, count: Self.longest + 1)
    let count = unsafe read(descriptor, &bytes, bytes.count)
    guard count >= 0 else { throw .unreadable(path: path, reason: reason()) }
    let content = Array(bytes.prefix(count))
    if content.starts(with: KeyText.head(of: service).utf8) { return try KeyText.keys(content, of: service, in: path) }
    return [FieldKey(number: FieldMark.unnumberedKey, bytes: try alone(content))]
  }

  /// Whether a file of an owner is trusted by a user: nobody but they and root may have chosen the keys, and may change them.
  package static func mayOwn(_ owner: uid_t, for user: uid_t) -> Bool { owner == user || owner == 0 }

  /// The key of a file that holds one.
  private func alone(_ content: [UInt8]) throws(KeyFileError) -> [UInt8] {
    switch form {
    case .bytes:
      guard content.count == KeyFile.length else { throw .wrongLength(path: path, expected: KeyFile.length) }
      return content
    case .digits:
      let text = String(decoding: content, as: UTF8.self)
      guard let key = KeyText.bytes(text.hasSuffix("\n") ? text.dropLast() : text[...]), key.count == KeyFile.length else {
        throw .damaged(path: path, reason: "it is not \(2 * KeyFile.length) hexadecimal digits")
      }
      return key
    }
  }

  /// Makes the file, unless another instance has made it meanwhile. It is whole and on disk when this returns, before anything is written
  /// with the key.
  /// - Returns: The keys in the file.
  package func make(_ key: [UInt8]) throws(KeyFileError) -> [FieldKey] {
    guard unsafe mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw .unwritable(path: path, reason: reason()) }
    let unfinished = try writeUnfinished(form == .bytes ? key : Array((KeyText.hexadecimal(key) + "\n").utf8))
    defer { _ = unsafe unlink(unfinished) }
    // Where a file is by now, this changes nothing.
    guard unsafe link(unfinished, path) == 0 else {
      guard errno == EEXIST, let other = try load() else { throw .unwritable(path: path, reason: reason()) }
      // The other may not have come so far yet.
      try keepNames(in: folder)
      return other
    }
    try keepNames(in: folder)
    try keepNames(in: "\(folder)/..")
    return [FieldKey(number: FieldMark.unnumberedKey, bytes: key)]
  }

  /// Writes a file beside this one, in a name of its own, and brings it to disk: instances that share the directory may start at once.
  /// - Returns: Its path, as C takes it.
  func writeUnfinished(_ bytes: [UInt8]) throws(KeyFileError) -> [CChar] {
    var unfinished = Array("\(path).XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&unfinished)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: reason()) }
    let isWritten = unsafe write(descriptor, bytes, bytes.count) == bytes.count && fsync(descriptor) == 0
    let failure = reason()
    close(descriptor)
    guard isWritten else {
      _ = unsafe unlink(unfinished)
      throw .unwritable(path: path, reason: failure)
    }
    return unfinished
  }

  /// Brings the names in a directory to disk.
  func keepNames(in directory: String) throws(KeyFileError) {
    let descriptor = unsafe open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: reason()) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .unwritable(path: path, reason: reason()) }
  }

  /// The last system call's failure, in words.
  func reason() -> String { unsafe String(cString: strerror(errno)) }
}

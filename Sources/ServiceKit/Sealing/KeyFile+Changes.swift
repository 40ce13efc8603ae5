import Glibc

/// How operators change which keys there are. The service takes a change at its next start; until then it goes on with the keys that it has.
extension KeyFile {
  /// The numbers of the keys in the file, the one that seals first; nil where there is no file.
  /// - Throws: ``KeyFileError``.
  package func numbers() throws(KeyFileError) -> [Int]? { try load()?.map { $0.number ?? FieldMark.unnumberedKey } }

  /// Adds a key. It seals from the next start on, and those of before open what they sealed.
  ///
  /// Of several instances one would soon meet what another sealed with a key that it does not have; there a key is added to open alone first, and
  /// comes first once every instance has it.
  /// - Parameters:
  ///   - key: 32 random bytes.
  ///   - opensAlone: whether the new key is to open what others seal, and not to seal. Where there is such a key already, it is what the next
  ///     call without this brings first, and `key` is not used.
  /// - Returns: The number of the key that was added, or brought first.
  /// - Throws: ``KeyFileError``; the file is then as it was.
  package func rotate(_ key: [UInt8], opensAlone: Bool = false) throws(KeyFileError) -> Int {
    precondition(key.count == KeyFile.length, "a key has \(KeyFile.length) bytes")
    return try change { keys throws(KeyFileError) in
      let last = keys.compactMap(\.number).max() ?? 0
      // Numbers rise, so that a key with a higher one than the key that seals has not sealed yet.
      if let waiting = keys.firstIndex(where: { $0.number == last }), waiting > 0 {
        if !opensAlone { keys.insert(keys.remove(at: waiting), at: 0) }
        return last
      }
      guard keys.count < KeyText.most, last < FieldKey.numbers.upperBound else {
        throw .damaged(path: path, reason: "it holds as many keys as it can; retire one first")
      }
      keys.insert(FieldKey(number: last + 1, bytes: key), at: opensAlone ? keys.endIndex : 0)
      return last + 1
    }
  }

  /// Takes a key out of the file. Whether it still seals something, the service knows: it is to be asked before.
  /// - Throws: ``KeyFileError/unknownKey(path:number:)``, ``KeyFileError/sealingKey(path:number:)``; the file is then as it was.
  package func retire(_ number: Int) throws(KeyFileError) {
    _ = try change { keys throws(KeyFileError) in
      guard let place = keys.firstIndex(where: { $0.number == number }) else { throw .unknownKey(path: path, number: number) }
      guard place > 0 else { throw .sealingKey(path: path, number: number) }
      keys.remove(at: place)
      return number
    }
  }

  /// Changes the keys while nobody else does; the file is the old one or the new one, whole, at any moment.
  private func change(_ body: (inout [FieldKey]) throws(KeyFileError) -> Int) throws(KeyFileError) -> Int {
    let lock = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard lock >= 0 else {
      throw errno == ENOENT ? .missing(path: path) : .unreadable(path: path, reason: reason())
    }
    defer { close(lock) }
    guard flock(lock, LOCK_EX) == 0 else { throw .unreadable(path: path, reason: reason()) }
    guard var keys = try load() else { throw .missing(path: path) }
    let before = keys
    let result = try body(&keys)
    guard keys != before else { return result }
    let unfinished = try writeUnfinished(Array(KeyText.text(keys, of: service).utf8))
    guard unsafe rename(unfinished, path) == 0 else {
      let failure = reason()
      _ = unsafe unlink(unfinished)
      throw .unwritable(path: path, reason: failure)
    }
    try keepNames(in: folder)
    return result
  }
}

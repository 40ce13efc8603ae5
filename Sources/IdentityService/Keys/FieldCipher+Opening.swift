import ServiceKit
import Store

extension FieldCipher {
  /// The cipher of this service's key. A key is made only for a database without subjects: a second one beside theirs would split them. Where
  /// other instances may use the database, it is made only once: one of them may be about to register the first subject.
  /// - Throws: ``KeyFileError``, or `StoreError`.
  static func open(for environment: ServiceEnvironment) async throws -> FieldCipher {
    let file = KeyFile(directory: environment.directory)
    let isShared = environment.store.isShared
    @Sendable func standing(_ transaction: ReadTransaction) throws -> (isTaken: Bool, check: [UInt8]?) {
      let check = try KeyTable.check(in: transaction)
      return (try SubjectTable.holdsAny(in: transaction) || isShared && check != nil, check)
    }
    let (isTaken, knownCheck) = try await environment.store.read(standing)
    let key: [UInt8]
    if let found = try file.load() {
      key = found
    } else {
      guard !isTaken else { throw KeyFileError.missing(path: file.path) }
      key = try file.make(environment.randomBytes(KeyFile.length))
    }
    let cipher = FieldCipher(key: key, randomBytes: { environment.randomBytes($0) })
    guard knownCheck != cipher.check else { return cipher }
    try await environment.store.write { [check = cipher.check] transaction in
      // Another instance may have been quicker.
      let (isTaken, known) = try standing(transaction)
      guard !isTaken || known == check else { throw KeyFileError.otherKey(path: file.path) }
      try KeyTable.remember(check, in: transaction)
    }
    return cipher
  }
}

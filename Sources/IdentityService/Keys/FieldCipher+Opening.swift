import ServiceKit
import Store

extension FieldCipher {
  /// The cipher of this service's key. A key is made only for a database without subjects: a second one beside theirs would split them.
  /// - Throws: ``KeyFileError``, or `StoreError`.
  static func open(for environment: ServiceEnvironment) async throws -> FieldCipher {
    let file = KeyFile(directory: environment.directory)
    let (holdsSubjects, knownCheck) = try await environment.store.read { transaction in
      (try SubjectTable.holdsAny(in: transaction), try KeyTable.check(in: transaction))
    }
    let key: [UInt8]
    if let found = try file.load() {
      key = found
    } else {
      guard !holdsSubjects else { throw KeyFileError.missing(path: file.path) }
      key = try file.make(environment.randomBytes(KeyFile.length))
    }
    let cipher = FieldCipher(key: key, randomBytes: { environment.randomBytes($0) })
    guard knownCheck != cipher.check else { return cipher }
    guard !holdsSubjects else { throw KeyFileError.otherKey(path: file.path) }
    try await environment.store.write { [check = cipher.check] transaction in
      // Another instance may have registered somebody since.
      guard try !SubjectTable.holdsAny(in: transaction) else { throw KeyFileError.otherKey(path: file.path) }
      try KeyTable.remember(check, in: transaction)
    }
    return cipher
  }

  /// Refuses to write where the database is another key's: while nobody is registered, an instance with a key of its own may have taken it.
  func demandOwnDatabase(in transaction: ReadTransaction) throws {
    guard try KeyTable.check(in: transaction) == check else { throw FieldCipherError.otherKey }
  }
}

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
      key = environment.randomBytes(KeyFile.length)
      try file.make(key)
    }
    let cipher = FieldCipher(key: key, randomBytes: { environment.randomBytes($0) })
    guard knownCheck != cipher.check else { return cipher }
    guard !holdsSubjects else { throw KeyFileError.otherKey(path: file.path) }
    try await environment.store.write { [check = cipher.check] in try KeyTable.remember(check, in: $0) }
    return cipher
  }
}

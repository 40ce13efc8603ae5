import Configuration
import ServiceKit
import Store

extension FieldCipher {
  /// The cipher of this service's key. A key is made only for a database without subjects: a second one beside theirs would split them. Where
  /// other instances may use the database, it is made only once: one of them may be about to register the first subject.
  /// - Parameter suites: those that the program knows.
  /// - Throws: ``KeyFileError``, `SettingsError`, or `StoreError`.
  static func open(
    for environment: ServiceEnvironment, among suites: [any CipherSuite.Type] = CipherSuites.all
  ) async throws -> FieldCipher {
    let sealing = environment.settings.string(forKey: "identity.cipher") ?? CipherSuites.standard
    let ordered = try CipherSuites.ordered(sealingWith: sealing, among: suites)
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
    let cipher = FieldCipher(key: key, suites: ordered, randomBytes: { environment.randomBytes($0) })
    // A database that was begun under one suite knows the key by that suite's check.
    let checks = cipher.checks
    if let knownCheck, checks.contains(knownCheck) { return cipher }
    try await environment.store.write { transaction in
      // Another instance may have been quicker.
      let (isTaken, known) = try standing(transaction)
      if let known, checks.contains(known) { return }
      guard !isTaken else { throw KeyFileError.otherKey(path: file.path) }
      try KeyTable.remember(checks[0], in: transaction)
    }
    return cipher
  }
}

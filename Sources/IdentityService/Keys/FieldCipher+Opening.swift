import Configuration
import Logging
import ServiceKit
import Store

extension FieldCipher {
  /// The cipher of this service's keys. A key is made only for a database without subjects: a second one beside theirs would split them. Where
  /// other instances may use the database, it is made only once: one of them may be about to register the first subject.
  /// - Parameter suites: those that the program knows.
  /// - Throws: ``KeyFileError``, `SettingsError`, or `StoreError`. The database is then as it was.
  static func open(
    for environment: ServiceEnvironment, among suites: [any CipherSuite.Type] = CipherSuites.all
  ) async throws -> FieldCipher {
    let sealing = environment.settings.string(forKey: "identity.cipher") ?? CipherSuites.standard
    let ordered = try CipherSuites.ordered(sealingWith: sealing, among: suites)
    let source = try KeySource(environment)
    let isShared = environment.store.isShared
    let keys = try await keys(of: source, environment)
    // A database that was begun under one suite knows the key by that suite's check.
    let candidates = keys.map { key in KeyStanding.Candidate(number: key.number, checks: ordered.map { $0.init(key: key.bytes).check }) }
    @Sendable func standing(in transaction: ReadTransaction) throws -> KeyStanding {
      let known = try KeyTable.known(in: transaction)
      let isTaken = try SubjectTable.holdsAny(in: transaction) || isShared && !known.isEmpty
      do {
        return try KeyStanding(candidates, known: known, isTaken: isTaken)
      } catch {
        throw KeyFileError.otherKey(path: source.path)
      }
    }
    var found = try await environment.store.read(standing)
    if !found.unknown.isEmpty || !found.missing.isEmpty {
      found = try await environment.store.write { transaction in
        // Another instance may have been quicker.
        let standing = try standing(in: transaction)
        try settle(standing, candidates, source, in: transaction)
        return standing
      }
    }
    return FieldCipher(
      keys: zip(found.numbers, keys).map { ($0, $1.bytes) }, suites: ordered, randomBytes: { environment.randomBytes($0) })
  }

  /// The keys at hand, the one that seals first.
  private static func keys(of source: KeySource, _ environment: ServiceEnvironment) async throws -> [FieldKey] {
    guard case .file(let file) = source else {
      if case .variable(let keys) = source { return keys }
      return []
    }
    if let found = try file.load() { return found }
    let isShared = environment.store.isShared
    let isTaken = try await environment.store.read { transaction in
      let isBegun = try !KeyTable.known(in: transaction).isEmpty
      return try SubjectTable.holdsAny(in: transaction) || isShared && isBegun
    }
    guard !isTaken else {
      // Another instance may have made the file, and begun the database with it, after this one had looked for the file.
      guard let found = try file.load() else { throw KeyFileError.missing(path: file.path) }
      return found
    }
    return try file.make(environment.randomBytes(KeyFile.length))
  }

  /// Forgets the keys that sealed nothing which is still there, and remembers those that are new.
  /// - Throws: ``KeyFileError/keyMissing(path:number:fields:)``.
  private static func settle(
    _ standing: KeyStanding, _ candidates: [KeyStanding.Candidate], _ source: KeySource, in transaction: Transaction
  ) throws {
    if !standing.missing.isEmpty {
      let sealed = try SealedColumn.counts(in: transaction)
      for number in standing.missing {
        if let fields = sealed[number], fields > 0 {
          throw KeyFileError.keyMissing(path: source.path, number: number, fields: fields)
        }
        try KeyTable.forget(number, in: transaction)
      }
    }
    for place in standing.unknown {
      try KeyTable.remember(candidates[place].checks[0], of: standing.numbers[place], in: transaction)
    }
  }
}

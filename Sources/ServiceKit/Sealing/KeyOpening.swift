import Store

/// Looks for the keys of a service, and whether its database is theirs. A key is made only for a database in which nothing is sealed: a second one
/// beside what another sealed would split it. Where other instances may use the database, it is made only once: one of them may be about to seal the
/// first piece.
package struct KeyOpening: Sendable {
  private let environment: ServiceEnvironment
  private let source: KeySource
  private let record: any SealedRecord
  private let checks: @Sendable ([UInt8]) -> [[UInt8]]

  /// - Parameters:
  ///   - record: what the database knows of them.
  ///   - checks: what tells a key from any other, and tells nothing about it: one for each suite of algorithms, the one that seals first.
  package init(
    _ environment: ServiceEnvironment, _ source: KeySource, _ record: any SealedRecord, checks: @escaping @Sendable ([UInt8]) -> [[UInt8]]
  ) {
    self.environment = environment
    self.source = source
    self.record = record
    self.checks = checks
  }

  /// The keys with their numbers, the one that seals first.
  /// - Throws: ``KeyFileError``, or `StoreError`. The database is then as it was.
  package func keys() async throws -> [(number: Int, bytes: [UInt8])] {
    let keys = try await atHand()
    let candidates = keys.map { key in KeyStanding.Candidate(number: key.number, checks: checks(key.bytes)) }
    var found = try await environment.store.read { try standing(of: candidates, in: $0) }
    if !found.unknown.isEmpty || !found.missing.isEmpty {
      found = try await environment.store.write { transaction in
        // Another instance may have been quicker.
        let standing = try standing(of: candidates, in: transaction)
        try settle(standing, candidates, in: transaction)
        return standing
      }
    }
    return zip(found.numbers, keys).map { ($0, $1.bytes) }
  }

  /// The keys at hand, the one that seals first.
  private func atHand() async throws -> [FieldKey] {
    let file: KeyFile
    switch source {
    case .variable(let keys, _): return keys
    case .file(let named): file = named
    }
    if let found = try file.load() { return found }
    guard try await !environment.store.read({ try isTaken(in: $0) }) else {
      // Another instance may have made the file, and begun the database with it, after this one had looked for the file.
      guard let found = try file.load() else { throw KeyFileError.missing(path: file.path) }
      return found
    }
    return try file.make(environment.randomBytes(KeyFile.length))
  }

  private func isTaken(in transaction: ReadTransaction) throws -> Bool {
    if try record.holdsAny(in: transaction) { return true }
    return try environment.store.isShared && !record.known(in: transaction).isEmpty
  }

  private func standing(of candidates: [KeyStanding.Candidate], in transaction: ReadTransaction) throws -> KeyStanding {
    do {
      return try KeyStanding(candidates, known: record.known(in: transaction), isTaken: isTaken(in: transaction))
    } catch is KeyStanding.Mismatch {
      throw KeyFileError.otherKey(path: source.path)
    }
  }

  /// Forgets the keys that sealed nothing which is still there, and remembers those that are new.
  /// - Throws: ``KeyFileError/keyMissing(path:number:fields:)``, or ``KeyFileError/otherKey(path:)`` where a new one has its number.
  private func settle(_ standing: KeyStanding, _ candidates: [KeyStanding.Candidate], in transaction: Transaction) throws {
    if !standing.missing.isEmpty {
      let sealed = try record.counts(in: transaction)
      for number in standing.missing {
        if let fields = sealed[number], fields > 0 {
          guard !standing.numbers.contains(number) else { throw KeyFileError.otherKey(path: source.path) }
          throw KeyFileError.keyMissing(path: source.path, number: number, fields: fields)
        }
        try record.forget(number, in: transaction)
      }
    }
    for place in standing.unknown {
      try record.remember(candidates[place].checks[0], of: standing.numbers[place], in: transaction)
    }
  }
}

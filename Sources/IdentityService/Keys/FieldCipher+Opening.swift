import Configuration
import ServiceKit

extension FieldCipher {
  /// The cipher of this service's keys; see `KeyOpening`.
  /// - Parameter suites: those that the program knows.
  /// - Throws: `KeyFileError`, `SettingsError`, or `StoreError`. The database is then as it was.
  static func open(
    for environment: ServiceEnvironment, among suites: [any CipherSuite.Type] = CipherSuites.all
  ) async throws -> FieldCipher {
    let sealing = environment.settings.string(forKey: "identity.cipher") ?? CipherSuites.standard
    let ordered = try CipherSuites.ordered(sealingWith: sealing, among: suites)
    // A database that was begun under one suite knows the key by that suite's check, and by another one once its ledger has begun.
    let opening = KeyOpening(environment, try KeySource(environment), SealedFields()) { key in
      let keyed = ordered.map { $0.init(key: key) }
      return keyed.map { $0.check } + keyed.map { $0.ledgerCheck }
    }
    return FieldCipher(keys: try await opening.keys(), suites: ordered, randomBytes: { environment.randomBytes($0) })
  }
}

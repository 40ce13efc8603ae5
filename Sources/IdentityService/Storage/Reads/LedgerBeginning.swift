import Store

/// Puts the ledger of reads under the service's key, once for a database, before anybody reads.
///
/// That it was done is told by the check of each key (``CipherSuite/ledgerCheck``), and so by what the service does not start without: whoever takes
/// the head away, or its code, cannot have the ledger begun anew. It is done at a start and not by a migration, which has no key, and leaves the
/// tables of a new database empty, as a copy of a store expects; a copy brings head and checks along.
struct LedgerBeginning: Sendable {
  let cipher: FieldCipher

  /// What the keys of a database are known by.
  private struct Standing {
    /// Whether the ledger was begun, as far as the keys at hand tell.
    let isBegun: Bool
    /// Of the keys at hand that do not tell it yet, the checks that do, by number.
    let untold: [Int: [UInt8]]
  }

  /// Does it where it was not done; at later starts, keys that are new are made to tell it, too.
  func callAsFunction(in store: Store) async throws {
    guard try await store.read({ try !standing(in: $0).untold.isEmpty }) else { return }
    try await store.write { transaction in
      // Another instance may have been quicker.
      let standing = try standing(in: transaction)
      if !standing.isBegun { try LedgerHead.begin(cipher, in: transaction) }
      for (number, check) in standing.untold { try KeyTable.remember(check, of: number, in: transaction) }
    }
  }

  private func standing(in transaction: ReadTransaction) throws(StoreError) -> Standing {
    let known = try KeyTable.known(in: transaction)
    var untold: [Int: [UInt8]] = [:]
    for (number, check) in known { untold[number] = cipher.ledgerCheck(of: number, before: check) }
    return Standing(isBegun: known.values.contains(where: cipher.isLedgerCheck), untold: untold)
  }
}

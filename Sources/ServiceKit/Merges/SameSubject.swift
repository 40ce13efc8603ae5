public import Bus
public import Store

/// The question whether two ids mean one subject, as far as the service has heard of merges: asked here, by whoever compares what is kept of a subject
/// with who acts.
public enum SameSubject {
  /// - Returns: True for equal ids, which costs no look.
  public static func isMeant(by one: String, and other: String, in transaction: ReadTransaction) throws(StoreError) -> Bool {
    if one == other { return true }
    return try MergedSubjectTable.ids(of: one, in: transaction).contains(other)
  }

  /// The same, outside of a transaction.
  /// - Throws: what a caller is told of a store that failed.
  static nonisolated(nonsending) func isMeant(by one: String, and other: String, in store: Store) async throws(Refusal) -> Bool {
    if one == other { return true }
    do {
      return try await store.read { transaction in try isMeant(by: one, and: other, in: transaction) }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    } catch {
      throw BusRefusals.internalFault.refusal()
    }
  }
}

extension Principal {
  /// Whether the one whom it represents is a subject, under whichever id. That it may act for another is not asked here.
  public func represents(_ subject: String, in transaction: ReadTransaction) throws(StoreError) -> Bool {
    try SameSubject.isMeant(by: represented, and: subject, in: transaction)
  }
}

package import Store

/// What a database of a service knows of the keys with which something in it is sealed.
package protocol SealedRecord: Sendable {
  /// The checks of the keys that something may be sealed with, by number.
  func known(in transaction: ReadTransaction) throws(StoreError) -> [Int: [UInt8]]
  func remember(_ check: [UInt8], of number: Int, in transaction: Transaction) throws(StoreError)
  func forget(_ number: Int, in transaction: Transaction) throws(StoreError)
  /// Whether something may be sealed in it.
  func holdsAny(in transaction: ReadTransaction) throws(StoreError) -> Bool
  /// How many pieces each key sealed, by its number.
  func counts(in transaction: ReadTransaction) throws(StoreError) -> [Int: Int]
}

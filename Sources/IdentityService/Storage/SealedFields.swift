import ServiceKit
import Store

/// What the database of subjects knows of its keys.
struct SealedFields: SealedRecord {
  func known(in transaction: ReadTransaction) throws(StoreError) -> [Int: [UInt8]] { try KeyTable.known(in: transaction) }

  func remember(_ check: [UInt8], of number: Int, in transaction: Transaction) throws(StoreError) {
    try KeyTable.remember(check, of: number, in: transaction)
  }

  func forget(_ number: Int, in transaction: Transaction) throws(StoreError) { try KeyTable.forget(number, in: transaction) }

  func holdsAny(in transaction: ReadTransaction) throws(StoreError) -> Bool { try SubjectTable.holdsAny(in: transaction) }

  func counts(in transaction: ReadTransaction) throws(StoreError) -> [Int: Int] { try SealedColumn.counts(in: transaction) }
}

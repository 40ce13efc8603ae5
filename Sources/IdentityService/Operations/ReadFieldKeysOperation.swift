import Bus
import Contracts
import ServiceKit
import Store

/// `identity.keys`: which keys this instance has, and what each sealed of all that is in the database.
struct ReadFieldKeysOperation: BusOperation {
  let environment: ServiceEnvironment
  let cipher: FieldCipher

  nonisolated(nonsending) func handle(_ request: ReadFieldKeys, _ context: CallContext) async throws -> FieldKeyList {
    let source: String
    let counts: [Int: Int]
    do {
      source = try KeySource(environment).path
      counts = try await environment.store.read { try SealedColumn.counts(in: $0) }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
    let numbers = Set(counts.keys).union(cipher.openingKeys).sorted()
    return FieldKeyList.with {
      $0.source = source
      $0.keys = numbers.map { number in
        FieldKeyEntry.with {
          $0.number = number
          $0.seals = number == cipher.sealingKey
          $0.opens = cipher.openingKeys.contains(number)
          $0.sealed = counts[number] ?? 0
        }
      }
    }
  }
}

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
    return FieldKeyList(from: source, cipher.openingKeys, sealed: counts)
  }
}

import Bus
import Contracts
import ServiceKit
import Store

/// `case.keys`: which keys this instance has, and what each sealed of all files.
struct ReadFileKeysOperation: BusOperation {
  let environment: ServiceEnvironment
  let vault: FileVault

  nonisolated(nonsending) func handle(_ request: ReadFileKeys, _ context: CallContext) async throws -> FieldKeyList {
    do {
      let counts = try await environment.store.read { try SealedFiles().counts(in: $0) }
      let seal = try await vault.sealOfFiles()
      return FieldKeyList(from: vault.source, seal?.keys ?? [], sealed: counts)
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }
}

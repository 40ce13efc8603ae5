import Bus
import Contracts
import ServiceKit

/// `item.cancelImport`: an import that is not finished is forgotten, with all its parts.
struct CancelImportOperation: Command {
  typealias Request = CancelImport

  let environment: ServiceEnvironment

  nonisolated(nonsending) func gather(_ request: CancelImport, _ context: CallContext) async throws {}

  func decide(_ request: CancelImport, _ gathered: Void, _ unit: WorkUnit) throws -> ImportProgress {
    _ = try unit.transaction.openImport(request.id, at: unit.at)
    try unit.transaction.settleImport(request.id, .cancelled, nil)
    return try unit.transaction.knownImport(request.id, at: unit.at).progress
  }
}

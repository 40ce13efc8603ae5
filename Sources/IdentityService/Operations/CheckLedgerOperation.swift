import Bus
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.checkLedger`: whether a stretch of the ledger of reads is as it was written.
struct CheckLedgerOperation: BusOperation {
  let environment: ServiceEnvironment
  let cipher: FieldCipher

  nonisolated(nonsending) func handle(_ request: CheckLedger, _ context: CallContext) async throws -> LedgerReport {
    guard request.after >= 0 else { throw BusRefusals.badRequest.refusal("after") }
    guard request.limit >= 0 else { throw BusRefusals.badRequest.refusal("limit") }
    let most = IdentityLimits.ledgerRowsChecked
    let limit = request.limit == 0 ? most : min(request.limit, most)
    let check: LedgerCheck
    do {
      check = try await environment.store.read { [cipher] transaction in
        try LedgerCheck.run(after: request.after, limit: limit, cipher, in: transaction)
      }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
    return LedgerReport.with {
      $0.rows = check.count
      $0.last = check.last
      $0.isEnd = check.isEnd
      $0.fault = check.fault?.kind.rawValue ?? ""
      $0.faultAt = check.fault?.sequence ?? 0
      $0.head = check.head.last
      $0.hash = Hexadecimal.text(check.head.hash)
      $0.chainedAfter = check.head.begun
    }
  }
}

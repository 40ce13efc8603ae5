import Bus
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.deliveries`: how a notice, or those of a case, are on their way.
struct ReadDeliveriesOperation: BusOperation {
  static let most = 200

  let environment: ServiceEnvironment

  func handle(_ request: ReadDeliveries, _ context: CallContext) async throws -> DeliveryList {
    guard !request.caseID.utf8.contains(0) else { throw BusRefusals.badRequest.refusal("caseID") }
    guard request.notice.isEmpty != request.caseID.isEmpty else { throw BusRefusals.badRequest.refusal("notice") }
    let notice = NoticeID(request.notice)
    guard request.notice.isEmpty || notice != nil else { throw NotifyRefusals.unknownNotice.refusal("notice") }
    do {
      let listed = try await environment.store.read { transaction in
        guard let notice else { return try DeliveryTable.deliveries(ofCase: request.caseID, limit: Self.most, in: transaction) }
        return try DeliveryTable.deliveries(of: notice, in: transaction)
      }
      return DeliveryList.with { $0.deliveries = listed.map(DeliveryView.init) }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }
}

import Bus
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.deadLetters`: what waits for an operator, the longest first.
struct ReadDeadLettersOperation: BusOperation {
  static let usual = 50
  static let most = 200

  let environment: ServiceEnvironment

  func handle(_ request: ReadDeadLetters, _ context: CallContext) async throws -> DeliveryList {
    guard request.limit >= 0 else { throw BusRefusals.badRequest.refusal("limit") }
    let channel = try request.channel.isEmpty ? nil : NoticeChannel(named: request.channel)
    let state = DeliveryState(rawValue: request.state)
    guard request.state.isEmpty || state?.isDeadLetter == true else { throw NotifyRefusals.unknownDeliveryState.refusal("state") }
    let place = DeliveryTable.Place(request.after)
    guard request.after.isEmpty || place != nil else { throw BusRefusals.badRequest.refusal("after") }
    let limit = request.limit == 0 ? Self.usual : min(request.limit, Self.most)
    do {
      let listed = try await environment.store.read { transaction in
        try DeliveryTable.deadLetters(over: channel, in: state, after: place, limit: limit, in: transaction)
      }
      return DeliveryList.with {
        $0.deliveries = listed.map(DeliveryView.init)
        $0.next = listed.count == limit ? listed.last.map { DeliveryTable.Place($0).text } ?? "" : ""
      }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }
}

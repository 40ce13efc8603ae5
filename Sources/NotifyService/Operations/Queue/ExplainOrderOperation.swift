import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.whyThisOrder`: why of two tickets one goes before the other; to whoever asks, since it tells of nobody who they are.
struct ExplainOrderOperation: BusOperation {
  let environment: ServiceEnvironment
  let desk: QueueDesk

  func handle(_ request: ExplainOrder, _ context: CallContext) async throws -> OrderExplanation {
    let now = environment.clock.microseconds()
    guard TicketNumber(request.number) != TicketNumber(request.other) else { throw BusRefusals.badRequest.refusal("other") }
    let explanation: Explanation
    do {
      explanation = try await environment.store.read { [desk] transaction in
        let place = try desk.place(request.hall, at: now, in: transaction)
        return Explanation(
          try desk.ticket(request.number, place, in: transaction), try desk.ticket(request.other, place, in: transaction),
          windows: try QueueWindowTable.all(place, in: transaction))
      }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
    var answer = OrderExplanation()
    answer.first = explanation.first.number.text
    answer.second = explanation.second.number.text
    answer.reason = explanation.reason.rawValue
    answer.firstRank = explanation.first.rank.moment
    answer.firstGround = explanation.first.rank.ground.rawValue
    answer.secondRank = explanation.second.rank.moment
    answer.secondGround = explanation.second.rank.ground.rawValue
    answer.textZh = explanation.text.zh
    answer.textEn = explanation.text.en
    return answer
  }
}

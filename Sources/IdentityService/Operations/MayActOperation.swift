import Bus
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.mayAct`: whether one may act for another on an item. The answer is of its moment; whoever acts on it asks for each act.
struct MayActOperation: BusOperation {
  let environment: ServiceEnvironment

  nonisolated(nonsending) func handle(_ request: MayAct, _ context: CallContext) async throws -> MandateAnswer {
    guard !request.agent.isEmpty else { throw BusRefusals.badRequest.refusal("agent") }
    guard !request.subject.isEmpty else { throw BusRefusals.badRequest.refusal("subject") }
    let (agent, subject) = (SubjectID(rawValue: request.agent), SubjectID(rawValue: request.subject))
    do {
      let shelf = MandateShelf(
        try await environment.store.read { transaction in try MandateTable.held(by: agent, of: subject, in: transaction) })
      let today = environment.today
      return MandateAnswer(
        shelf.mayAct(agent, for: subject, item: request.item, on: today), scope: shelf.scope(of: agent, for: subject, on: today))
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }
}

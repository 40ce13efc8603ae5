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
      let (agent, subject, held) = try await environment.store.read { [agent, subject] transaction in
        let agent = try SubjectTable.root(of: agent, in: transaction) ?? agent
        let subject = try SubjectTable.root(of: subject, in: transaction) ?? subject
        return (agent, subject, try MandateTable.held(by: agent, of: subject, in: transaction))
      }
      let shelf = MandateShelf(held)
      let today = environment.today
      return MandateAnswer(
        shelf.mayAct(agent, for: subject, item: request.item, on: today), scope: shelf.scope(of: agent, for: subject, on: today))
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }
}

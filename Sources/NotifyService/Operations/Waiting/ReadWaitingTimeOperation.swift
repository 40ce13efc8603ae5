import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.waitingTime`: how long one waits at a hall now, told as two numbers.
struct ReadWaitingTimeOperation: BusOperation {
  let environment: ServiceEnvironment
  let desk: QueueDesk

  func handle(_ request: ReadWaitingTime, _ context: CallContext) async throws -> WaitingTimeView {
    guard !request.ticketID.isEmpty || !request.number.isEmpty else { return try await hall(request.hall) }
    let found = try await TicketAccess(environment: environment, desk: desk).find(
      id: request.ticketID, hall: request.hall, number: request.number, context)
    guard request.hall.isEmpty || request.hall == found.place.hall else { throw NotifyRefusals.unknownTicket.refusal("hall") }
    return try await ticket(found)
  }

  private nonisolated(nonsending) func hall(_ hall: String) async throws -> WaitingTimeView {
    let now = environment.clock.microseconds()
    let (kinds, question) = try await read { [desk] transaction in
      let known = try desk.hall(hall, in: transaction)
      let place = try desk.place(hall, at: now, in: transaction)
      let kinds = ItemTarget.allCases.filter { known.serves([$0]) }.compactMap { QueueSkills([$0.rawValue]) }
      return (kinds, try WaitingQuestion(place, nil, rules: desk.rules, now: now, in: transaction))
    }
    return await Self.view(question, kinds: kinds)
  }

  private nonisolated(nonsending) func ticket(_ found: KeptTicket) async throws -> WaitingTimeView {
    let now = environment.clock.microseconds()
    let (ticket, question) = try await read { [desk] transaction in
      // Read again with what stands before it, so that both are of one moment.
      let ticket = (try TicketTable.find(found.ticket.id, in: transaction) ?? found).ticket
      guard ticket.state.isInLine else { throw NotifyRefusals.notInLine.refusal(ticket.number.text) }
      return (ticket, try WaitingQuestion(found.place, ticket, rules: desk.rules, now: now, in: transaction))
    }
    return await Self.view(question, ticket: ticket)
  }

  private nonisolated(nonsending) func read<Result: Sendable>(
    _ body: @escaping @Sendable (ReadTransaction) throws -> Result
  ) async throws -> Result {
    do {
      return try await environment.store.read(body)
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }

  /// Elsewhere than on the thread of the sockets: a long queue is played on for some milliseconds.
  @concurrent private static func view(_ question: WaitingQuestion, kinds: [QueueSkills]) async -> WaitingTimeView {
    var view = view(of: question)
    view.entries = kinds.map { kind in
      let estimator = WaitingEstimator(
        walkingIn: kind, in: question.queue, times: question.times, expected: question.expected, now: question.now)
      return entry(kind, nil, estimator, question)
    }
    return view
  }

  @concurrent private static func view(_ question: WaitingQuestion, ticket: Ticket) async -> WaitingTimeView {
    var view = view(of: question)
    view.number = ticket.number.text
    let estimator = WaitingEstimator(
      of: ticket, in: question.queue, times: question.times, expected: question.expected, now: question.now)
    view.entries = [entry(ticket.wanted, ticket, estimator, question)]
    return view
  }

  private static func view(of question: WaitingQuestion) -> WaitingTimeView {
    var view = WaitingTimeView()
    view.hall = question.place.hall
    view.on = question.place.day.description
    return view
  }

  private static func entry(
    _ kind: QueueSkills, _ ticket: Ticket?, _ estimator: WaitingEstimator, _ question: WaitingQuestion
  ) -> WaitingTimeEntry {
    let lane = ticket?.lane ?? .skills(kind)
    let estimate = estimator.estimate()
    var entry = WaitingTimeEntry()
    entry.kind = kind.text
    entry.ahead = estimator.ahead
    entry.optimistic = estimate?.optimistic ?? 0
    entry.pessimistic = estimate?.pessimistic ?? 0
    entry.windows = question.queue.windows.values.count { $0.isOpen && $0.serves(lane) }
    entry.times = question.times.known(kind.text)
    return entry
  }
}

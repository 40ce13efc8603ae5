import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.queue`: how a hall's queue stands, for a clerk's desk.
struct ReadQueueOperation: BusOperation {
  static let usual = 20
  static let most = 100

  let environment: ServiceEnvironment
  let desk: QueueDesk

  func handle(_ request: ReadQueue, _ context: CallContext) async throws -> QueueView {
    guard request.limit >= 0 else { throw BusRefusals.badRequest.refusal("limit") }
    let limit = request.limit == 0 ? Self.usual : min(request.limit, Self.most)
    let now = environment.clock.microseconds()
    do {
      return try await environment.store.read { [desk] transaction in
        let place = try desk.place(request.hall, at: now, in: transaction)
        return try Self.view(place, window: request.window, limit: limit, in: transaction)
      }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }

  private static func view(_ place: QueuePlace, window: Int, limit: Int, in transaction: ReadTransaction) throws -> QueueView {
    let day = try QueueDayTable.find(place, in: transaction)
    let position = QueueDay.position(day.revision, on: place)
    let windows = try QueueWindowTable.all(place, in: transaction)
    let queue = HallQueue(windows: windows, lines: try QueueDayTable.lines(place, in: transaction))
    let chosen = windows.filter { window == 0 || $0.id == window }
    guard window == 0 || !chosen.isEmpty else { throw NotifyRefusals.unknownWindow.refusal("\(window)") }
    // Tickets that were sent to a window wait for it alone.
    let own = window == 0 ? windows.map { QueueLane.window($0.id) } : []
    let lanes = chosen.reduce(into: Set(window == 0 ? queue.lanes + own : [])) { $0.formUnion(queue.lanes(of: $1)) }
    let waiting = try lanes.flatMap { try TicketTable.line($0, place, limit: limit, in: transaction) }
    let view = { (ticket: Ticket) in TicketView(ticket, place, position: position) }
    var answer = QueueView()
    answer.hall = place.hall
    answer.on = place.day.description
    answer.position = position
    answer.ended = day.isEnded
    answer.windows = try chosen.map { window in
      let number = try window.ticket.flatMap { try TicketTable.find($0, in: transaction) }?.ticket.number
      return QueueWindowView(window, number: number, place, position: position)
    }
    answer.inLine = try TicketTable.inLine(place, in: transaction)
    answer.waiting = waiting.sorted { $0.order < $1.order }.prefix(limit).map(view)
    answer.parked = try TicketTable.standing(.parked, place, limit: limit, in: transaction).map(view)
    answer.missed = try TicketTable.standing(.missed, place, limit: limit, in: transaction).map(view)
    answer.unserved = try queue.unservedLines.filter { try TicketTable.count(.skills($0), place, in: transaction) > 0 }.map(\.text)
    return answer
  }
}

import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit

/// `notify.moveVisit`: to another time in one write.
struct MoveVisitOperation: VisitStep {
  typealias Request = MoveVisit

  let environment: ServiceEnvironment
  let desk: VisitDesk

  func visitID(_ request: MoveVisit) -> String { request.visitID }

  func purpose(_ request: MoveVisit) -> Purpose? { request.purpose }

  func carryOut(_ request: MoveVisit, _ unit: WorkUnit) throws -> Visit {
    try desk.move(request.visitID, to: SeatChoice(hall: request.hall, on: request.on, at: request.at), unit)
  }
}

extension SeatChoice {
  /// As a request writes it.
  /// - Throws: `bus.badRequest`, naming the field.
  init(hall: String, on day: String, at time: String) throws(Refusal) {
    guard HallLimits.idBytes.contains(hall.utf8.count), !hall.utf8.contains(0) else { throw BusRefusals.badRequest.refusal("hall") }
    guard let day = Day(day) else { throw BusRefusals.badRequest.refusal("on") }
    guard let start = HallRecord.minute(time), start < 24 * 60 else { throw BusRefusals.badRequest.refusal("at") }
    self.init(hall: hall, day: day, start: start)
  }
}

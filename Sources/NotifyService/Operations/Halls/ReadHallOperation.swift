import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit

/// `notify.hall`: a hall, and what a day of it offers.
struct ReadHallOperation: BusOperation {
  let environment: ServiceEnvironment
  let halls: HallBook

  func handle(_ request: ReadHall, _ context: CallContext) async throws -> HallView {
    let today = ShanghaiTime(microseconds: environment.clock.microseconds()).day
    guard let day = request.on.isEmpty ? today : Day(request.on) else { throw BusRefusals.badRequest.refusal("on") }
    return try await VisitAccess(environment: environment).stored { [halls] transaction in
      let rules = try halls.rules(in: transaction)
      guard let hall = rules.hall(request.hall), let kept = try halls.records(in: transaction).first(where: { $0.id == hall.id }) else {
        throw NotifyRefusals.unknownHall.refusal("hall")
      }
      let taken = try SeatTable.taken(hall, day, by: rules, in: transaction)
      var view = HallView(kept, rules: rules)
      view.record = kept.record
      view.day = HallDayView(
        hall.offering(on: day, in: rules.calendar), of: hall, taken: taken, isProvisional: rules.isProvisional(day),
        isPaused: rules.paused.contains(hall.id))
      return view
    }
  }
}

import Civics
import NotifyDomain
import ServiceKit
import Store

/// Ends the queues of days that are over: who was at a window counts as served, and everybody else as gone.
struct QueueEnd: PeriodicDuty {
  static let interval = Duration.seconds(300)

  let environment: ServiceEnvironment
  let desk: QueueDesk

  /// What logs of starting and stopping call it.
  var description: String { "end of queues" }
  var failure: String { "queues of days that are over could not be ended" }

  func perform() async throws { while try await end() {} }

  /// Ends some of one day: nobody who writes waits long for it.
  /// - Returns: whether there was something to end.
  func end() async throws -> Bool {
    let today = ShanghaiTime(microseconds: environment.clock.microseconds()).day
    // A read first: to find that there is nothing to do must keep no writer waiting.
    guard let place = try await environment.store.read({ try QueueDayTable.over(on: today, limit: 1, in: $0) }).first else {
      return false
    }
    try await environment.store.write { [desk, environment] transaction in
      guard try !QueueDayTable.find(place, in: transaction).isEnded else { return }
      let unit = WorkUnit(transaction, principal: NotifyService.principal, cause: [], environment: environment)
      let serving = try TicketTable.standing(.serving, place, limit: HallQueue.endedAtOnce, in: transaction)
      for ticket in serving {
        let clerk = try ticket.window.flatMap { try QueueWindowTable.find($0, place, in: transaction) }?.clerk ?? ""
        try desk.perform(.finish(ticket.id), place, QueueOccasion(at: unit.at, actor: clerk), unit)
      }
      // A day that has ended is not looked at again: whoever is at a window yet is finished first.
      if serving.count < HallQueue.endedAtOnce { try desk.perform(.endDay, place, unit) }
    }
    return true
  }
}

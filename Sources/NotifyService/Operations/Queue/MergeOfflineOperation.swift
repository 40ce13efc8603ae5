import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.mergeOffline`: what happened in a hall without a network, each event once.
///
/// An event is noted only where it had its effect. One that comes before those it rests on is a conflict, and has its effect when it is sent
/// again after them; so that a hall that sends all that it has until nothing is a conflict has told everything, in whatever order.
struct MergeOfflineOperation: Command {
  typealias Request = MergeOffline

  static let mostEvents = 500

  let environment: ServiceEnvironment
  let desk: QueueDesk

  nonisolated(nonsending) func gather(_ request: Request, _ context: CallContext) async throws {}

  func decide(_ request: Request, _ gathered: Void, _ unit: WorkUnit) throws -> OfflineMerge {
    guard request.events.count <= Self.mostEvents else { throw BusRefusals.badRequest.refusal("events") }
    guard let day = Day(request.on) else { throw BusRefusals.badRequest.refusal("on") }
    let place = QueuePlace(hall: try desk.hall(request.hall, in: unit.transaction).id, day: day)
    var merge = OfflineMerge()
    for event in request.events.sorted(by: { ($0.at, $0.id) < ($1.at, $1.id) }) {
      guard QueueLimits.offlineIDBytes.contains(event.id.utf8.count), event.id.utf8.allSatisfy(Self.isIDByte) else {
        throw BusRefusals.badRequest.refusal("events.id")
      }
      guard try !QueueDayTable.hasTaken(offline: event.id, place, in: unit.transaction) else {
        merge.known += 1
        continue
      }
      do {
        try take(event, place, unit)
        _ = try QueueDayTable.take(offline: event.id, place, in: unit.transaction)
        merge.taken += 1
      } catch let refusal as Refusal {
        merge.conflicts.append(OfflineConflict(event, refusal))
      }
    }
    return merge
  }

  /// An event that is refused has written nothing: the refusal comes before the first row.
  private func take(_ event: OfflineEvent, _ place: QueuePlace, _ unit: WorkUnit) throws {
    guard event.at <= unit.at, ShanghaiTime(microseconds: event.at).day == place.day else { throw NotifyRefusals.queueUnfit.refusal("at") }
    let command = try command(event, place, unit)
    try desk.perform(command, place, QueueOccasion(at: event.at, actor: event.clerk), unit)
  }

  private func command(_ event: OfflineEvent, _ place: QueuePlace, _ unit: WorkUnit) throws -> QueueCommand {
    switch event.act {
    case "draw": return .checkIn(try checkIn(event, place, unit))
    case "open":
      let hall = try desk.hall(place.hall, in: unit.transaction)
      guard 1...hall.windows ~= event.window else { throw NotifyRefusals.queueUnfit.refusal("window") }
      return .openWindow(event.window, try event.skills.isEmpty ? QueueSkills(of: hall) : QueueSkills(of: event.skills))
    case "close": return .closeWindow(event.window)
    default: break
    }
    let ticket = try desk.ticket(event.number, place, in: unit.transaction).id
    switch event.act {
    case "call": return .callNumber(ticket, window: event.window)
    case "serve": return .serve(ticket)
    case "finish": return .finish(ticket)
    case "park": return .park(ticket)
    case "resume": return .resume(ticket, window: event.window)
    case "miss": return .miss(ticket)
    case "back": return .backInLine(ticket)
    case "leave": return .leave(ticket)
    default: throw NotifyRefusals.queueUnfit.refusal("act")
    }
  }

  private func checkIn(_ event: OfflineEvent, _ place: QueuePlace, _ unit: WorkUnit) throws -> CheckIn {
    guard let number = TicketNumber(event.number), number.series == .offline else { throw NotifyRefusals.numberTaken.refusal("number") }
    guard event.visitID.isEmpty else { return try desk.checkIn(visit: event.visitID, place, offline: number, unit) }
    let minutes = try event.plannedMinutes == 0 ? desk.halls.rules(in: unit.transaction).minutes[.originals] : event.plannedMinutes
    return CheckIn(
      ticket: unit.newID().description, wanted: try QueueSkills(of: event.skills), plannedMinutes: minutes, offline: number)
  }

  private static func isIDByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

extension OfflineConflict {
  fileprivate init(_ event: OfflineEvent, _ refusal: Refusal) {
    self.init()
    id = event.id
    number = event.number
    code = Int(refusal.code)
    name = refusal.name
    detail = refusal.detail
    textZh = refusal.meaning.zh
    textEn = refusal.meaning.en
  }
}

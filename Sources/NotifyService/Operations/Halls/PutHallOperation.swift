import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit

/// `notify.putHall`: a hall, or another revision of it.
struct PutHallOperation: Command {
  typealias Request = PutHall

  let environment: ServiceEnvironment
  let desk: VisitDesk

  nonisolated(nonsending) func gather(_ request: PutHall, _ context: CallContext) async throws -> HallChangeAhead {
    let record: HallRecord
    do throws(HallImportFault) {
      record = try HallRecord(json: request.record)
      _ = try record.hall()
    } catch {
      throw error.refusal
    }
    let change = HallChange(desk: desk, records: [record], lengths: nil, replacesSample: false)
    return HallChangeAhead(change: change, forecast: try await HallForecast.read(change, environment))
  }

  func decide(_ request: PutHall, _ ahead: HallChangeAhead, _ unit: WorkUnit) throws -> HallChanges {
    if request.revision != 0 {
      let now = try desk.halls.records(in: unit.transaction).first { ahead.change.records.map(\.id) == [$0.id] }?.revision ?? 0
      guard now == request.revision else { throw NotifyRefusals.hallRevision.refusal("\(now)") }
    }
    return try ahead.change.apply(ahead.forecast, dryRun: request.dryRun, unit)
  }
}

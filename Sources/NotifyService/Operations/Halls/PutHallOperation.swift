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

  nonisolated(nonsending) func gather(_ request: PutHall, _ context: CallContext) async throws -> HallRecord {
    do throws(HallImportFault) {
      let record = try HallRecord(json: request.record)
      _ = try record.hall()
      return record
    } catch {
      throw error.refusal
    }
  }

  func decide(_ request: PutHall, _ record: HallRecord, _ unit: WorkUnit) throws -> HallChanges {
    if request.revision != 0 {
      let now = try desk.halls.records(in: unit.transaction).first { $0.id == record.id }?.revision ?? 0
      guard now == request.revision else { throw NotifyRefusals.hallRevision.refusal("\(now)") }
    }
    return try HallChange(desk: desk, records: [record], lengths: nil, replacesSample: false).apply(dryRun: request.dryRun, unit)
  }
}

import Bus
import Civics
import Contracts
import FoundationEssentials
import NotifyDomain
import ServiceKit

/// `notify.importHalls`: the halls of a file, each as its next revision.
struct ImportHallsOperation: Command {
  typealias Request = ImportHalls

  let environment: ServiceEnvironment
  let desk: VisitDesk

  nonisolated(nonsending) func gather(_ request: ImportHalls, _ context: CallContext) async throws -> HallChangeAhead {
    let catalogue: HallCatalogue
    do throws(HallImportFault) {
      catalogue = try HallCatalogue(json: Data(request.file.utf8))
    } catch {
      throw error.refusal
    }
    let lengths = Dictionary(uniqueKeysWithValues: VisitReasonKind.allCases.map { ($0.rawValue, catalogue.minutes[$0]) })
    let change = HallChange(desk: desk, records: catalogue.records, lengths: lengths, replacesSample: true)
    return HallChangeAhead(change: change, forecast: try await HallForecast.read(change, environment))
  }

  func decide(_ request: ImportHalls, _ ahead: HallChangeAhead, _ unit: WorkUnit) throws -> HallChanges {
    try ahead.change.apply(ahead.forecast, dryRun: request.dryRun, unit)
  }
}

import Bus
import Contracts
import ServiceKit
import Store
import Synchronization

/// Answers `case.filings` from a shelf that a test fills, page by page.
struct CaseStandIn: SuiteService {
  static let name = "case"
  static let migrations: [Migration] = []
  /// What was filed, and what was asked, by the data directory of the bench.
  private static let shelves = Mutex<[String: Shelf]>([:])

  struct Shelf: Sendable {
    var filings: [FilingEntry] = []
    var asked: [ReadFilings] = []
  }

  let operations: [any BusOperation]

  init(_ environment: ServiceEnvironment) async throws {
    operations = [Read(directory: environment.directory)]
  }

  static func file(_ filings: [FilingEntry], in directory: String) {
    shelves.withLock { $0[directory, default: Shelf()].filings += filings }
  }

  static func asked(in directory: String) -> [ReadFilings] {
    shelves.withLock { $0[directory]?.asked ?? [] }
  }

  private struct Read: BusOperation {
    let directory: String

    nonisolated(nonsending) func handle(_ request: ReadFilings, _ context: CallContext) async throws -> FilingList {
      let rest = CaseStandIn.shelves.withLock { shelves in
        shelves[directory, default: Shelf()].asked.append(request)
        return (shelves[directory]?.filings ?? []).drop { !request.after.isEmpty && $0.caseID <= request.after }
      }
      return FilingList.with {
        $0.filings = Array(rest.prefix(request.limit))
        $0.next = rest.count > request.limit ? $0.filings.last?.caseID ?? "" : ""
      }
    }
  }
}

import Bus
import Contracts
import ServiceKit
import Store

/// Copies the ledger, line by line, as it hears of them. A line `stumble` is written and then fails, until the ledger has a line `mended`.
struct LedgerCopy: SuiteService {
  static let name = "copy"
  static let migrations = Ledger.migrations
  let operations: [any BusOperation]
  let reactions: [any EventReaction] = [CopyOfAddedLine()]

  init(_ environment: ServiceEnvironment) async throws {
    operations = [ReadCopiesOperation(store: environment.store)]
  }
}

private struct CopyOfAddedLine: EventReaction {
  let stream = "ledger"
  let kinds = ["ledger.added"]

  func gather(_ event: Event, _ bus: any Caller) async throws -> Bool {
    let principal = Principal(id: "copy", role: .service, channel: "service")
    return try await bus.call(ReadLines(), as: principal).texts.contains("mended")
  }

  func apply(_ event: Event, _ isMended: Bool, _ unit: WorkUnit) throws {
    let line = try Line(decoding: event.payload)
    try unit.transaction.execute("INSERT INTO line (text, principal) VALUES (?, ?)", [.text(line.text), .text(line.principal)])
    if line.text == "stumble" && !isMended { throw Ledger.refused.refusal(line.text) }
  }
}

private struct ReadCopiesOperation: BusOperation {
  let store: Store

  func handle(_ request: ReadCopies, _ context: CallContext) async throws -> Lines {
    try await store.read { try Ledger.lines(in: $0) }
  }
}

import Bus
import ServiceKit
import Store

/// The smallest service that has all: a table, a command with its event, a query.
struct Ledger: SuiteService {
  static let name = "ledger"
  static let migrations = [
    Migration(1, "lines", ["CREATE TABLE line (place INTEGER PRIMARY KEY, text TEXT NOT NULL, principal TEXT NOT NULL)"])
  ]
  static let refused = RefusalKind(
    9_001, "ledger.refused", .failedPrecondition, meaning: Bilingual(zh: "不可。", en: "No."),
    remedy: Bilingual(zh: "换一行。", en: "Write another."))

  let operations: [any BusOperation]

  init(_ environment: ServiceEnvironment) async throws {
    operations = [AddLineOperation(environment: environment), ReadLinesOperation(store: environment.store)]
  }

  static func lines(in transaction: ReadTransaction) throws -> Lines {
    let rows = try transaction.rows("SELECT place, text, principal FROM line ORDER BY place")
    return try Lines.with { lines in
      lines.lines = try rows.map { row in
        try Line.with {
          $0.place = Int(try row.integer(0))
          $0.text = try row.text(1)
          $0.principal = try row.text(2)
        }
      }
    }
  }
}

private struct AddLineOperation: Command {
  typealias Request = AddLine
  typealias Gathered = Void

  let environment: ServiceEnvironment

  func gather(_ request: AddLine, _ context: CallContext) async throws {
    guard request.text.hasPrefix("gated") else { return }
    let texts = try await context.call(ReadLines()).texts
    if texts.contains("gate") { throw Ledger.refused.refusal("gate") }
  }

  func decide(_ request: AddLine, _ gathered: Void, _ unit: WorkUnit) throws -> Line {
    let principal = PrincipalText.text(of: unit.principal)
    try unit.transaction.execute("INSERT INTO line (text, principal) VALUES (?, ?)", [.text(request.text), .text(principal)])
    let line = Line.with {
      $0.text = request.text
      $0.principal = principal
    }
    try unit.append("ledger.added", of: request.text, line)
    HeldLine.stand(in: request.text)
    if request.text == "refused" { throw Ledger.refused.refusal(request.text) }
    if request.text == "completed" {
      throw RefusalToComplete { Ledger.refused.refusal("\(try Ledger.lines(in: $0).lines.count)") }
    }
    if request.text == "broken" { throw BrokenLine() }
    let place = try unit.transaction.row("SELECT MAX(place) FROM line")?.integer(0) ?? 0
    return Line.with {
      $0.place = Int(place)
      $0.text = line.text
      $0.principal = principal
    }
  }
}

/// An error that is no refusal.
private struct BrokenLine: Error {}

private struct ReadLinesOperation: BusOperation {
  let store: Store

  func handle(_ request: ReadLines, _ context: CallContext) async throws -> Lines {
    try await store.read { try Ledger.lines(in: $0) }
  }
}

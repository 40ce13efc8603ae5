import Bus
import Contracts
import ServiceKit
import Store
import Synchronization

/// A service in the place of the one that handles cases: it tells what tests say has happened.
struct CaseStandIn: SuiteService {
  static let name = "case"
  static let migrations: [Migration] = []
  let environment: ServiceEnvironment
  private let cases = StandInCases()

  init(_ environment: ServiceEnvironment) async throws { self.environment = environment }

  var operations: [any BusOperation] {
    [TellOperation(environment: environment), StandOperation(cases: cases), CheckReadOperation(cases: cases)]
  }
}

/// What the stand-in says of its cases; of one that nobody told it of, that it allows what is asked, and is of the subject told last.
private final class StandInCases: Sendable {
  private let answers = Mutex<[String: ReadCheck]>([:])

  func stand(_ request: Stand) {
    let check = ReadCheck.with {
      $0.verdict = request.verdict
      $0.subject = request.subject
    }
    answers.withLock { answers in
      answers[request.caseID] = check
      answers[""] = check
    }
  }

  func check(_ caseID: String) -> ReadCheck {
    answers.withLock { answers in
      answers[caseID] ?? .with { ($0.verdict, $0.subject) = (.allowed, answers[""]?.subject ?? "") }
    }
  }
}

/// Tells the stand-in how a case stands.
struct Stand: Call, Hashable {
  typealias Reply = Empty
  static let method = Method("case.stand", 3_998, .query)

  var caseID = ""
  var subject = ""
  var verdict: ReadVerdict = .allowed

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "subject", &subject)
    try visit(3, "verdict", &verdict)
  }
}

private struct StandOperation: BusOperation {
  let cases: StandInCases

  nonisolated(nonsending) func handle(_ request: Stand, _ context: CallContext) async throws -> Empty {
    cases.stand(request)
    return Empty()
  }
}

private struct CheckReadOperation: BusOperation {
  let cases: StandInCases

  nonisolated(nonsending) func handle(_ request: CheckRead, _ context: CallContext) async throws -> ReadCheck {
    cases.check(request.caseID)
  }
}

/// Appends an event to the log of the stand-in.
struct Tell: Call, Hashable {
  typealias Reply = Empty
  static let method = Method("case.tell", 3_999, .command)

  var kind = ""
  var change: CaseChanged? = nil

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "kind", &kind)
    try visit(2, "change", &change)
  }
}

private struct TellOperation: Command {
  typealias Request = Tell

  let environment: ServiceEnvironment

  nonisolated(nonsending) func gather(_ request: Tell, _ context: CallContext) async throws {}

  func decide(_ request: Tell, _ gathered: Void, _ unit: WorkUnit) throws -> Empty {
    try unit.append(request.kind, of: request.change?.view?.id ?? "", request.change ?? CaseChanged())
    return Empty()
  }
}

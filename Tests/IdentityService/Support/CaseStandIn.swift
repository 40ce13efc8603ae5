import Bus
import Configuration
import Contracts
import ServiceKit
import Store
import Synchronization

/// A service in the place of the one that handles cases: it tells what tests say has happened, and lists the cases that the setting
/// `test.cases` names, as `state`, `state@decidedOn`, `state@decidedOn@endedOn` or, with an objection that waits,
/// `state@decidedOn@objected`; where it is `away` they are not to be had.
struct CaseStandIn: SuiteService {
  static let name = "case"
  static let migrations: [Migration] = []
  let environment: ServiceEnvironment
  private let cases = StandInCases()

  init(_ environment: ServiceEnvironment) async throws { self.environment = environment }

  var operations: [any BusOperation] {
    [
      TellOperation(environment: environment), StandOperation(cases: cases), CheckReadOperation(cases: cases),
      ListOperation(settings: environment.settings),
    ]
  }
}

/// What the stand-in says of its cases; of one that nobody told it of, that it allows what is asked, and is of the subject supposed last.
private final class StandInCases: Sendable {
  private let answers = Mutex<[String: ReadCheck]>([:])
  private let departments = Mutex<[String: String]>([:])

  func stand(_ request: Stand) {
    let check = ReadCheck.with {
      $0.verdict = request.verdict
      $0.subject = request.subject
      $0.item = request.item
      $0.isOfAnother = request.isOfAnother
    }
    let place = request.isSupposed ? "" : request.caseID
    answers.withLock { $0[place] = check }
    departments.withLock { $0[place] = request.department }
  }

  func check(_ request: CheckRead) -> ReadCheck {
    var check = answers.withLock { answers in
      answers[request.caseID]
        ?? .with { ($0.verdict, $0.subject, $0.item) = (.allowed, answers[""]?.subject ?? "", answers[""]?.item ?? "") }
    }
    let department = departments.withLock { $0[request.caseID] ?? "" }
    if !department.isEmpty, department != request.department { (check.verdict, check.isOfAnother) = (.stepNotDue, true) }
    return check
  }
}

/// Tells the stand-in how a case stands.
struct Stand: Call, Hashable {
  typealias Reply = Empty
  static let method = Method("case.stand", 3_998, .query)

  var caseID = ""
  var subject = ""
  var verdict: ReadVerdict = .unspecified
  /// Whether it is so of all cases that nothing else was told of.
  var isSupposed = false
  var item = ""
  var isOfAnother = false
  /// Whose step it is alone; empty: any department's.
  var department = ""

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "subject", &subject)
    try visit(3, "verdict", &verdict)
    try visit(4, "isSupposed", &isSupposed)
    try visit(5, "item", &item)
    try visit(6, "isOfAnother", &isOfAnother)
    try visit(7, "department", &department)
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
    cases.check(request)
  }
}

private struct ListOperation: BusOperation {
  let settings: ConfigReader

  nonisolated(nonsending) func handle(_ request: ListCases, _ context: CallContext) async throws -> CaseList {
    guard context.principal.role == .service else { throw IdentityRefusals.purposeNotAllowed.refusal() }
    guard settings.string(forKey: "test.cases") != "away" else { throw BusRefusals.unavailable.refusal() }
    let words = (settings.string(forKey: "test.cases") ?? "").split(separator: ",")
    let all = words.enumerated().map { number, word in
      let parts = word.split(separator: "@")
      return CaseView.with {
        $0.id = "case-\(number)"
        $0.subject = request.subject
        $0.state = CaseState.allCases.first { "\($0)" == parts[0] } ?? .unspecified
        $0.decidedOn = parts.count > 1 ? String(parts[1]) : ""
        guard let last = parts.dropFirst(2).first.map(String.init) else { return }
        if last == "objected" {
          $0.objection = .with { $0.on = "2026-08-31" }
        } else {
          $0.ending = .with { $0.on = last }
        }
      }
    }
    let rest = request.before.isEmpty ? all[...] : all.drop { $0.id != request.before }.dropFirst()
    return CaseList.with { $0.cases = Array(rest.prefix(request.limit)) }
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

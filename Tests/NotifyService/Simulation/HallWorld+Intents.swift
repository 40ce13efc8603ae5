import Civics
import Contracts
import Store
import TestKit

@testable import Bus

extension HallWorld {
  static let subjects = ["s1", "s2", "s3", "s4"]

  /// Somebody wants something: an errand is asked for, or the case service tells of a case.
  func intend(_ part: HallPart) async throws {
    switch part {
    case .choosing:
      switch luck.below(20) {
      case 0..<7: tellOfNewCase()
      case 7: tellAgain()
      case 8: tellOfDecision()
      case 9..<13: await hold()
      case 13..<15: try await onVisit { .confirm(visit: $0) }
      case 15: try await onVisit { .move(visit: $0) }
      case 16..<18: try await onVisit { .cancel(visit: $0) }
      case 18: await wait()
      default: await changeHall(isAhead: true)
      }
    case .hall:
      switch luck.below(20) {
      case 0..<3: await openWindow()
      case 3..<8: try await checkIn()
      case 8: await walkIn()
      case 9..<13: await callNext()
      case 13..<16: try await onTicket()
      case 16: await luck.chance(50) ? try report() : try resend()
      case 17: try await onVisit { luck.chance(50) ? .cancel(visit: $0) : .confirm(visit: $0) }
      case 18: luck.chance(50) ? tellOfDecision() : tellOfNewCase()
      default: luck.chance(50) ? await changeHall(isAhead: true) : await closeWindow()
      }
    }
  }

  func ask<Request: Call>(_ act: HallErrand.Act, _ request: Request, as principal: Principal) async {
    errands.append(HallErrandStanding(errand: HallErrand(act, request, as: principal, number: errands.count + 1)))
    report.errands += 1
    await ask(errands.count - 1)
    if luck.chance(12) { await ask(errands.count - 1) }
  }

  /// Whoever acts for a subject: itself mostly, or somebody with a mandate.
  private func person(_ subject: String) -> Principal {
    guard luck.chance(15) else { return NotifyBench.applicant(subject) }
    return Principal(id: "agent", role: .applicant, channel: "web", actingFor: subject)
  }

  // MARK: Cases

  private func tellOfNewCase() {
    let number = told.cases.count + 1
    let kinds = ["originals", "signature", "biometric", "interview", ""]
    let one = ToldEvents.Case(id: "c\(number)", subject: luck.one(of: Self.subjects) ?? "", reason: luck.one(of: kinds) ?? "")
    told.cases.append(one)
    tell("received", one)
  }

  /// The same event once more, as of a log that was read twice.
  private func tellAgain() {
    if let one = luck.one(of: told.cases.filter { $0.revision == 1 }) { tell("received", one) }
  }

  private func tellOfDecision() {
    guard let index = luck.one(of: told.cases.indices.filter { !told.cases[$0].isOver }) else { return }
    told.cases[index].revision += 1
    told.cases[index].isOver = true
    told.cases[index].decided.append(told.cases[index].revision)
    tell("decided", told.cases[index])
  }

  func tell(_ act: String, _ one: ToldEvents.Case) {
    say("the case service tells: \(act) \(one.id) of \(one.subject) \(one.reason)")
    let view = SampleCase.view(one.id, of: one.subject, reason: one.reason, revision: one.revision) { $0.resultCode = "1" }
    let id = (0..<2).flatMap { _ in TraceContext.bytes(luck.word()) }
    surroundings.tell(
      Event.with {
        ($0.id, $0.kind, $0.subject, $0.at) = (id, "case.\(act)", one.id, surroundings.now)
        ($0.principal, $0.role) = ("case", .service)
        $0.payload = CaseChanged.with { ($0.view, $0.act) = (view, act) }.encoded()
      })
  }

  // MARK: Visits

  private func hold() async {
    guard let one = luck.one(of: told.cases.filter { !$0.reason.isEmpty }) else { return }
    let isStaff = luck.chance(20)
    let principal = isStaff ? NotifyBench.clerk("w1") : person(one.subject)
    let request = HoldSeat.with {
      ($0.caseID, $0.hall, $0.at) = (one.id, luck.one(of: SmallHalls.names) ?? "", luck.one(of: SmallHalls.times) ?? "")
      $0.on = SmallHalls.days[1 + luck.below(2)].description
      $0.confirm = luck.chance(50)
      $0.purpose = .usual(of: principal, case: one.id)
    }
    await ask(.hold(caseID: one.id), request, as: principal)
  }

  private func onVisit(_ act: (String) -> HallErrand.Act) async throws {
    // As somebody has read it a moment ago.
    let rows = try database.rows(
      """
      SELECT v.id, v.subject, MIN(r.case_id) FROM visit AS v JOIN visit_reason AS r ON r.visit = v.id
      GROUP BY v.id, v.subject ORDER BY v.id
      """)
    guard let row = luck.one(of: rows) else { return }
    let (id, caseID) = (try row.text(0), try row.text(2))
    let principal = luck.chance(15) ? NotifyBench.clerk("w1") : person(try row.text(1))
    let purpose = Purpose.usual(of: principal, case: caseID)
    let act = act(id)
    switch act {
    case .confirm: await ask(act, ConfirmVisit.with { ($0.visitID, $0.purpose) = (id, purpose) }, as: principal)
    case .cancel: await ask(act, CancelVisit.with { ($0.visitID, $0.purpose) = (id, purpose) }, as: principal)
    default:
      let request = MoveVisit.with {
        ($0.visitID, $0.purpose) = (id, purpose)
        ($0.hall, $0.at) = (luck.one(of: SmallHalls.names) ?? "", luck.one(of: SmallHalls.times) ?? "")
        $0.on = SmallHalls.days[1 + luck.below(2)].description
      }
      await ask(act, request, as: principal)
    }
  }

  private func wait() async {
    guard let one = luck.one(of: told.cases.filter { !$0.reason.isEmpty }) else { return }
    let principal = person(one.subject)
    let purpose = Purpose.usual(of: principal, case: one.id)
    if luck.chance(70) {
      await ask(.waiting(caseID: one.id), JoinWaiting.with { ($0.caseID, $0.purpose) = (one.id, purpose) }, as: principal)
    } else {
      await ask(.waiting(caseID: one.id), LeaveWaiting.with { ($0.caseID, $0.purpose) = (one.id, purpose) }, as: principal)
    }
  }

  /// A hall is shut under booked seats, or comes back.
  /// - Parameter isAhead: whether nobody is there yet; then it may open at another hour, too, so that its slots count otherwise.
  private func changeHall(isAhead: Bool) async {
    let closed = luck.chance(60) ? SmallHalls.days[1 + luck.below(2)] : nil
    let record = SmallHalls.record(luck.one(of: SmallHalls.names) ?? "", closed: closed, opensEarly: isAhead && luck.chance(30))
    await ask(.hall, PutHall.with { $0.record = record }, as: NotifyBench.operation)
  }
}

import CaseDomain
import Civics
import Testing

/// One case, stepped beside its model.
struct CaseRun {
  typealias Sample = CaseSample

  let rules: CaseRules
  var record: CaseRecord
  var events: [CaseEvent]
  var plain: PlainCase
  /// The rows of the table under which something was done, drafts apart.
  var rows: Set<CaseTransition> = []

  /// Files a case of an item in both.
  /// - Parameters:
  ///   - offered: nil: each material that is needed, as a file.
  ///   - draft: what is submitted, where it is one.
  init(
    _ drawn: DrawnItem, id: String = "case-1", offered: [Evidence]? = nil, draft: CaseDraft? = nil, bundle: String = "",
    on occasion: CaseOccasion, rules: CaseRules
  ) throws {
    let item = drawn.item
    let held = drawn.hasCertificate ? [Sample.certificate(Sample.household)] : []
    let offered = draft?.evidence ?? offered ?? drawn.offers
    let submission = SubmitCase(
      id: id, serial: 1, applicant: Sample.person, item: item, offered: offered, held: held, note: draft?.note ?? "",
      drafted: draft?.steps ?? [], bundle: bundle)
    self.rules = rules
    events = try submission.decide(occasion: occasion, rules: rules)
    record = try CaseRecord(history: events)
    var before: CaseState? = draft == nil ? nil : .draft
    for event in events {
      let row = try #require(CaseTransition.row(event.fact.act, in: before))
      rows.insert(row)
      before = row.to
    }

    // What a certificate says is not taken from a file.
    let isHearsay = offered.contains { Sample.isDigest($0) && !(drawn.hasCertificate && $0.material == Sample.household.id) }
    let isDecidedAtOnce = drawn.isDecidedAtOnce && !isHearsay
    let arrival = isDecidedAtOnce ? occasion.day : PlainOffice.receiptDay(of: occasion.at, isWatched: rules.officeHours != nil)
    plain = PlainCase(
      needsVisit: drawn.needsVisit, bringsSomething: drawn.needsVisit && drawn.hasOriginal, isInstant: item.isInstant,
      materials: item.materials.map(\.id), owed: drawn.mayFollow ? [Sample.deathProof.id] : [], hasCertificate: drawn.hasCertificate,
      arrival: arrival, law: drawn.law, promise: drawn.promise, correctionDays: rules.correctionLimit.value, fees: item.fees.map(\.before),
      countsSilence: rules.aftercare.countsSilence, archiveAfter: rules.aftercare.archiveAfter ?? 0)
    if drawn.hasFlow { plain.flow.steps = PlainFlow.three }
    plain.today = occasion.day
    plain.restsOnHearsay = isHearsay
    if rules.receivesAtOnce || isDecidedAtOnce { plain.receive() }
  }

  /// Makes a move in both; the refusals of the two, nil where it was made.
  mutating func step(
    _ move: PlainCase.Move, by role: CaseRole, isOwner: Bool, at moment: Int64
  ) throws -> (CaseRefusal.Kind?, CaseRefusal.Kind?) {
    let id = role == .applicant && isOwner ? Sample.person.subject : plain.official
    let occasion = CaseOccasion(actor: CaseActor(id: id, role: role), channel: .window, at: moment, cause: .request("request"))
    let arriving = PlainOffice.receiptDay(of: moment, isWatched: rules.officeHours != nil)
    let command = Self.command(move, on: record, of: plain)
    let expected = plain.move(move, by: role, isOwner: isOwner, on: occasion.day, arriving: arriving)
    do {
      let more = try command.decide(on: record, occasion: occasion, rules: rules)
      #expect(!more.isEmpty)
      for event in more {
        let row = try #require(CaseTransition.row(event.fact.act, in: record.state))
        #expect(row.roles.contains(event.occasion.actor.role))
        try record.apply(event)
        #expect(record.state == row.to)
        rows.insert(row)
      }
      events += more
      return (expected, nil)
    } catch let refusal as CaseRefusal {
      return (expected, refusal.kind)
    }
  }

  /// Whether nothing more can be done with it, but for an objection to what a rule decided.
  var isOver: Bool { !plain.isOpen && ![.decided, .delivered, .rated].contains(plain.state) && (plain.ruledOn == nil || plain.isAnswered) }

  /// Chooses a step at random, mostly one that something can be done with, who acts, and what is handed in.
  mutating func chooseStep(with random: inout SeededGenerator) {
    plain.handsInHearsay = Int.random(in: 0..<4, using: &random) == 0
    plain.official = Bool.random(using: &random) ? "desk-1" : "desk-2"
    let finished = plain.flow.steps.filter { $0.approves != nil }.map(\.code)
    let open = plain.flow.steps.filter(plain.flow.isOpen).map(\.code)
    let likely = Bool.random(using: &random) ? finished : open
    plain.target = (likely.isEmpty || Int.random(in: 0..<4, using: &random) == 0 ? PlainFlow.codes : likely).randomElement(
      using: &random)!
    // A step is given back from the one that waits for it, or by the office once all are done.
    plain.found = plain.flow.isAwaited ? ["site", "site", "site", "plan", ""].randomElement(using: &random)! : ""
  }

  /// Each step is as far as the plain model says, and is due on the day that it counts.
  var flowIsAsSaid: Bool {
    guard let flow = record.steps else { return !plain.flow.isBegun }
    return flow.steps.count == plain.flow.steps.count
      && zip(flow.steps, plain.flow.steps).allSatisfy { step, said in
        let isStopped = record.state == .clockStopped
        return step.opinion.map { !$0.opposes } == said.approves && step.holder == said.holder
          && (step.escalatedOn != nil) == said.isEscalated && flow.isOpen(step) == plain.flow.isOpen(said)
          && (isStopped || said.isEscalated || !plain.flow.isOpen(said) || step.due?.due == plain.flow.due(said, without: plain.stops))
      }
  }

  /// What is kept of the case is what the plain model says of it.
  func isAsSaid(on day: Day) -> Bool {
    guard record.state == plain.state, record.correction?.current.respondBy.due == plain.respondBy,
      record.correction?.current.request.avoidable ?? [] == plain.avoidable, record.correction?.notices.count ?? 0 == plain.timesAsked,
      record.state != .received || record.noticeDue?.due == plain.noticeDue, flowIsAsSaid, record.isVisitPending == plain.isVisitAwaited
    else { return false }
    guard let due = plain.statutoryDue else { return true }
    let isRunning = [.accepted, .inReview, .clockStopped].contains(record.state)
    return record.periods?.statutory.due == due && record.periods?.promised?.due == plain.promisedDue
      && (!isRunning || record.lamp(on: day) == plain.lamp(on: day))
  }

  /// Dates never run backwards, a due day never lies before the act it counts from, and a closed case says how it ended.
  var isInOrder: Bool {
    let days = [record.receivedOn, record.acceptedOn].compactMap { $0 }
    let dues = [
      record.noticeDue, record.correction?.current.respondBy, record.periods?.promised, record.periods?.statutory,
    ].compactMap { $0 }
    return days == days.sorted() && dues.allSatisfy { $0.due > $0.from }
      && record.state.isOpen == (record.closedOn == nil)
      && (record.decision == nil || record.closedOn! >= record.acceptedOn!)
      && (record.ending != nil || record.objection?.answer?.annuls == true)
        == [.returned, .notForUs, .referredUpward, .void].contains(record.state)
      && (record.state != .decided || record.outstanding.isEmpty || record.result == .refused)
      && dues.allSatisfy { $0.isProvisional == ($0.due > CaseSample.day("2026-12-31")) }
  }
}

import CaseDomain
import Civics
import Foundation
import Testing

@Suite("Cases at random, against a plain model")
struct CaseModelTests {
  typealias Sample = CaseSample

  /// Moves that are made: so many, or as many as YIMEN_CASE_STEPS says; made up to whole cases. `YIMEN_CASE_STEPS=100000` is the long run.
  static let steps = ProcessInfo.processInfo.environment["YIMEN_CASE_STEPS"].flatMap { Int($0) } ?? 48_000
  /// Moves with one case.
  static let stepsPerCase = 16

  @Test func `some ten thousands of random moves go as the plain model says, and the events rebuild the case each time`() throws {
    var random = SeededGenerator.fresh()
    let comment = Comment("YIMEN_SEED=\(random.seed)")
    let cases = max(1, (Self.steps + Self.stepsPerCase - 1) / Self.stepsPerCase)
    var steps = 0
    var taken: [PlainCase.Move: Int] = [:]
    for _ in 0..<cases {
      var run = try Run(with: &random)
      for _ in 0..<Self.stepsPerCase {
        // Every other move is one that the state has, so that runs come to the end of a case.
        let moves =
          run.hasSteps && Int.random(in: 0..<4, using: &random) > 0
          ? PlainCase.Move.ofSteps
          : Bool.random(using: &random) ? Run.usualMoves(in: run.record.state) : PlainCase.Move.allCases
        let move = moves.randomElement(using: &random)!
        run.chooseStep(for: move, with: &random)
        // Every other move is made by someone who may make it, so that runs get somewhere.
        let role = Bool.random(using: &random) ? Run.usualRole(of: move) : CaseRole.allCases.randomElement(using: &random)!
        let isOwner = Int.random(in: 0..<10, using: &random) > 0
        run.moment += Int64.random(in: 0...(3 * 24 * 3_600), using: &random) * 1_000_000
        let (expected, found) = try run.step(move, by: role, isOwner: isOwner)
        #expect(found == expected, "\(move) by \(role) in \(run.record.state): \(comment)")
        #expect(run.record.state == run.plain.state, comment)
        if let due = run.plain.statutoryDue {
          #expect(run.record.periods?.statutory.due == due, comment)
          #expect(run.record.periods?.promised?.due == run.plain.promisedDue, comment)
        }
        #expect(run.record.correction?.current.respondBy.due == run.plain.respondBy, comment)
        #expect(run.record.correction?.current.request.avoidable ?? [] == run.plain.avoidable, comment)
        #expect(run.record.correction?.notices.count ?? 0 == run.plain.timesAsked, comment)
        if run.record.state == .received { #expect(run.record.noticeDue?.due == run.plain.noticeDue, comment) }
        #expect(run.flowIsAsSaid, comment)
        #expect(try CaseRecord(history: run.events) == run.record, comment)
        #expect(run.isInOrder, comment)
        steps += 1
        if found == nil { taken[move, default: 0] += 1 }
      }
    }
    print("cases at random: \(steps) steps, \(taken.values.reduce(0, +)) taken, YIMEN_SEED=\(random.seed)")
    #expect(steps == cases * Self.stepsPerCase)
    let neverRight: Set<PlainCase.Move> = [
      .supplyNothing, .refuseAcceptanceWithoutGrounds, .refuseWithoutGrounds, .loseAnother, .stopClockUnlawfully, .extendWithoutReason,
      .askHeldWithoutReason, .askCorrectionOfNothing, .correctNothing, .pointNowhere, .giveBackWithoutGrounds,
      .setFeeWithoutBasis, .postWithoutNumber, .putRightInSilence,
      .opposeWithoutGrounds, .objectWithoutReason,
    ]
    for move in PlainCase.Move.allCases {
      // Few steps need not take each move.
      #expect(neverRight.contains(move) ? taken[move] == nil : taken[move] != nil || steps < 40_000, "\(move): \(comment)")
    }
  }

  /// One case, stepped beside its model.
  struct Run {
    let rules: CaseRules
    var record: CaseRecord
    var events: [CaseEvent]
    var plain: PlainCase
    var moment: Int64

    init(with random: inout SeededGenerator) throws {
      let needsVisit = Bool.random(using: &random)
      let isInstant = Bool.random(using: &random)
      let mayFollow = Bool.random(using: &random)
      let original = Bool.random(using: &random)
      let hasCertificate = Bool.random(using: &random)
      let hasFlow = Bool.random(using: &random)
      let (promise, law) = (isInstant ? 0 : Int.random(in: 1...30, using: &random), Int.random(in: 1...60, using: &random))
      let due: FeeDue? = [nil, nil, .decision, .delivery].randomElement(using: &random)!
      let fees = due.map { [ItemFee(name: "工本费", fen: 1_000, basis: "示例", before: $0)] } ?? []
      let item = Sample.item(
        "P400", "事项", type: Bool.random(using: &random) ? .licence : .publicService,
        promised: promise, statutory: .workdays(law),
        visit: needsVisit ? VisitReason(code: "originals", text: "现场核验原件") : nil,
        materials: [original ? Sample.diagnosis : Sample.form] + (mayFollow ? [Sample.deathProof] : [])
          + (hasCertificate ? [Sample.household] : []), fees: fees, flow: hasFlow ? PlainFlow.flow : [])
      let correctionDays = Int.random(in: 1...12, using: &random)
      let (countsSilence, archiveAfter) = (Bool.random(using: &random), Int.random(in: 1...10, using: &random))
      rules = CaseRules(
        officeHours: Bool.random(using: &random) ? .usual : nil, receivesAtOnce: Bool.random(using: &random),
        correctionLimit: .workdays(correctionDays),
        aftercare: Aftercare(countsSilence: countsSilence, archiveAfter: archiveAfter))
      let seconds = Int.random(in: 0..<(365 * 24 * 3_600), using: &random)
      moment = Sample.at("2026-01-01", 0) + Int64(seconds) * 1_000_000

      let submission = Sample.submission(item, held: hasCertificate ? [Sample.certificate(Sample.household)] : [])
      let occasion = Sample.applicant(at: moment)
      events = try submission.decide(occasion: occasion, rules: rules)
      record = try CaseRecord(history: events)

      let atOnce = isInstant && !needsVisit && !mayFollow && due != .decision && !hasFlow
      let arrival = atOnce ? occasion.day : rules.officeHours?.receiptDay(of: occasion.time, calendar: .published) ?? occasion.day
      plain = PlainCase(
        needsVisit: needsVisit, bringsSomething: needsVisit && original, isInstant: isInstant, materials: item.materials.map(\.id),
        owed: mayFollow ? [Sample.deathProof.id] : [], hasCertificate: hasCertificate, arrival: arrival, law: law, promise: promise,
        correctionDays: correctionDays, fees: due.map { [$0] } ?? [], countsSilence: countsSilence, archiveAfter: archiveAfter)
      if hasFlow { plain.flow.steps = PlainFlow.three }
      plain.today = occasion.day
      if rules.receivesAtOnce || atOnce { plain.receive() }
    }

    /// Makes a move in both; the refusals of the two, nil where it was made.
    mutating func step(_ move: PlainCase.Move, by role: CaseRole, isOwner: Bool) throws -> (CaseRefusal.Kind?, CaseRefusal.Kind?) {
      let id = role == .applicant && isOwner ? Sample.person.subject : plain.official
      let occasion = CaseOccasion(actor: CaseActor(id: id, role: role), channel: .window, at: moment, cause: .request("request"))
      let arriving = rules.officeHours?.receiptDay(of: occasion.time, calendar: .published) ?? occasion.day
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
        }
        events += more
        return (expected, nil)
      } catch let refusal as CaseRefusal {
        return (expected, refusal.kind)
      }
    }

    /// Whether departments have something to do.
    var hasSteps: Bool { plain.flow.isBegun && (record.state == .accepted || record.state == .inReview) }

    /// Chooses a step at random, and who acts; what is given back is mostly something that can be.
    mutating func chooseStep(for move: PlainCase.Move, with random: inout SeededGenerator) {
      plain.official = Bool.random(using: &random) ? "desk-1" : "desk-2"
      let finished = plain.flow.steps.filter { $0.approves != nil }.map(\.code)
      let open = plain.flow.steps.filter(plain.flow.isOpen).map(\.code)
      let likely = move == .returnStep ? finished : open
      plain.target = (likely.isEmpty || Int.random(in: 0..<4, using: &random) == 0 ? PlainFlow.codes : likely).randomElement(
        using: &random)!
      plain.found = ["", "site", "site", "plan"].randomElement(using: &random)!
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

    static func usualRole(of move: PlainCase.Move) -> CaseRole {
      switch move {
      case .receive, .verify, .verifyBlindly, .accept: .windowClerk
      case .supply, .supplyNothing, .withdraw: .applicant
      case .acceptBySilence, .lose, .loseAnother, .remind: .system
      case .askHeld, .askHeldWithoutReason: .windowClerk
      case .stopClock, .stopClockUnlawfully, .resumeClock, .extend, .extendWithoutReason: .approver
      case .askCorrection, .askCorrectionOfAll, .askCorrectionOfNothing: .windowClerk
      case .correct, .correctNothing: .applicant
      case .lapse: .system
      case .pointElsewhere, .pointNowhere, .giveBack, .giveBackWithoutGrounds, .referUpward, .annul: .approver
      case .claim, .handOver, .finishStep, .oppose, .opposeWithoutGrounds, .returnStep: .approver
      case .escalate: .system
      case .object, .objectWithoutReason: .applicant
      case .uphold, .annulByAnswer: .approver
      case .refuseAcceptance, .refuseAcceptanceWithoutGrounds, .approve, .refuse, .refuseWithoutGrounds: .approver
      case .waiveFee: .approver
      case .setFee, .setFeeWithoutBasis, .payFee, .deliver, .post, .postWithoutNumber, .putRight, .putRightInSilence: .windowClerk
      case .rate, .rateBadly: .applicant
      case .rateBySilence, .archive, .fallOverdue: .system
      }
    }

    /// What a case in a state is likely to see next.
    static func usualMoves(in state: CaseState) -> [PlainCase.Move] {
      switch state {
      case .submitted: [.receive, .payFee, .waiveFee]
      case .received: [.verify, .supply, .accept, .acceptBySilence, .askCorrection, .setFee, .payFee, .waiveFee]
      case .correctionAsked: [.correct, .lapse, .payFee, .waiveFee]
      case .accepted, .inReview: [.approve, .refuse, .supply, .lose, .stopClock, .extend, .payFee, .waiveFee]
      case .clockStopped: [.resumeClock]
      case .decided: [.deliver, .post, .setFee, .payFee, .waiveFee, .fallOverdue, .annul, .object, .uphold, .annulByAnswer]
      case .delivered: [.rate, .rateBadly, .rateBySilence, .archive]
      case .rated: [.putRight, .archive, .fallOverdue, .payFee]
      default: PlainCase.Move.allCases
      }
    }

    static func command(_ move: PlainCase.Move, on record: CaseRecord, of plain: PlainCase) -> any CaseCommand {
      switch move {
      case .receive: ReceiveCase()
      case .verify: VerifyCase(originals: record.item.materials.map(\.id))
      case .verifyBlindly: VerifyCase(originals: [])
      case .supply:
        SupplyEvidence(
          offered: [Sample.deathProof, Sample.household].map(Sample.upload).filter { record.outstanding.contains($0.material) })
      case .supplyNothing: SupplyEvidence(offered: [])
      case .accept: AcceptCase()
      case .acceptBySilence: AcceptBySilence()
      case .refuseAcceptance: RefuseAcceptance(grounds: "理由")
      case .refuseAcceptanceWithoutGrounds: RefuseAcceptance(grounds: "")
      case .approve: DecideCase(.approve)
      case .refuse: DecideCase(.refuse(grounds: "理由"))
      case .refuseWithoutGrounds: DecideCase(.refuse(grounds: ""))
      case .withdraw: WithdrawCase()
      case .lose: LoseEvidence(certificate: "certificate-hkb", ended: .rescinded, held: [])
      case .stopClock: StopClock(.hearing, expected: 5)
      case .stopClockUnlawfully: StopClock(.siteCheck, expected: 5)
      case .resumeClock: ResumeClock()
      case .askHeld: AskHeld(material: record.item.materials[0].id, reason: "字迹不清")
      case .askHeldWithoutReason: AskHeld(material: record.item.materials[0].id, reason: " ")
      case .remind: RemindOfOwed()
      case .extend: ExtendCase(.single, reason: "情况复杂")
      case .extendWithoutReason: ExtendCase(.single, reason: "")
      case .loseAnother: LoseEvidence(certificate: "another", ended: .rescinded, held: [])
      case .askCorrection, .askCorrectionOfAll, .askCorrectionOfNothing:
        AskCorrection(plain.points(of: move).map { CorrectionPoint(material: $0, remark: "不清") })
      case .correct:
        CorrectCase(
          offered: record.item.materials.filter { record.correction?.asked.contains($0.id) == true }.map(Sample.upload))
      case .correctNothing: CorrectCase(offered: [])
      case .lapse: EndCase.lapse
      case .pointElsewhere: EndCase(.pointElsewhere, grounds: "理由", office: "另一机关")
      case .pointNowhere: EndCase(.pointElsewhere, grounds: "理由", office: " ")
      case .giveBack: EndCase(.giveBack, grounds: "理由")
      case .giveBackWithoutGrounds: EndCase(.giveBack, grounds: "")
      case .referUpward: EndCase(.referUpward, grounds: "理由", office: "上级机关")
      case .annul: EndCase(.annul, grounds: "理由")
      case .setFee: SetFee(ItemFee(name: "鉴定费", fen: 5_000, basis: "示例", before: .delivery))
      case .setFeeWithoutBasis: SetFee(ItemFee(name: "鉴定费", fen: 5_000, basis: " "))
      case .payFee: PayFee("1", receipt: "0012345678")
      case .waiveFee: WaiveFee("\(record.fees.all.count)", reason: "低保对象")
      case .deliver: DeliverCase(.window)
      case .post: DeliverCase(.post, trackingNumber: "EX123456789CN")
      case .postWithoutNumber: DeliverCase(.post)
      case .rate: RateCase(.verySatisfied)
      case .rateBadly: RateCase(.dissatisfied, comment: "等候太久")
      case .rateBySilence: RateBySilence()
      case .putRight: PutRight(measures: "增开窗口")
      case .putRightInSilence: PutRight(measures: "")
      case .archive: ArchiveCase()
      case .fallOverdue: FallOverdue()
      case .claim: ClaimStep(plain.target)
      case .handOver: HandOverStep(plain.target, to: PlainFlow.other(than: plain.official))
      case .finishStep: FinishStep(plain.target)
      case .oppose: FinishStep(plain.target, opposes: true, grounds: "理由")
      case .opposeWithoutGrounds: FinishStep(plain.target, opposes: true)
      case .returnStep: ReturnStep(plain.target, from: plain.found, text: "有误")
      case .escalate: EscalateSteps()
      case .object: ObjectToDecision(reason: "理由")
      case .objectWithoutReason: ObjectToDecision(reason: "")
      case .uphold: AnswerObjection(annuls: false, grounds: "理由")
      case .annulByAnswer: AnswerObjection(annuls: true, grounds: "理由")
      }
    }
  }
}

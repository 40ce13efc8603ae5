import CaseDomain
import Civics
import Foundation
import Testing

@Suite("Cases at random, against a plain model")
struct CaseModelTests {
  typealias Sample = CaseSample

  /// Moves that are made: so many, or as many as YIMEN_CASE_STEPS says; made up to whole cases. `make model STEPS=100000` is the long run.
  static let steps = ProcessInfo.processInfo.environment["YIMEN_CASE_STEPS"].flatMap { Int($0) } ?? 48_000
  /// Moves with one case; few where nothing more can be done with it.
  static let stepsPerCase = 24
  /// So many moves are each made at least once, and so many come under each row of the table; fewer need not.
  static let (enough, many) = (40_000, 100_000)

  /// Rows that no move reaches: steps are reckoned anew in a stopped case by a newly published calendar alone, for which ImportCalendarOperationTests are.
  static let unreached: Set<CaseTransition?> = [CaseTransition.row(.openSteps, in: .clockStopped)]

  /// A move, and the state in which it was made.
  private struct Turn: Hashable {
    let state: CaseState
    let move: PlainCase.Move
  }

  /// What a run has come to.
  private struct Tally {
    var steps = 0
    var (cases, drafts, bundles) = (0, 0, 0)
    var taken: [Turn: Int] = [:]
    var visits: [CaseState: Int] = [:]
    var rows: Set<CaseTransition> = []
  }

  @Test func `some ten thousands of random moves go as the plain model says, and the events rebuild the case each time`() throws {
    var random = SeededGenerator.fresh()
    let comment = Comment("YIMEN_SEED=\(random.seed)")
    var tally = Tally()
    while tally.steps < Self.steps {
      let rules = Self.rules(&random)
      var moment = Sample.at("2026-01-01", 0) + Int64.random(in: 0..<(365 * 24 * 3_600), using: &random) * 1_000_000
      var runs: [CaseRun] = []
      switch Int.random(in: 0..<8, using: &random) {
      case 0: runs = try draft(from: &moment, rules, &random, &tally, comment).map { [$0] } ?? []
      case 1: runs = try bundle(at: moment, rules, &random, &tally)
      default: runs = [try CaseRun(DrawnItem("P400", with: &random), on: Sample.applicant(at: moment), rules: rules)]
      }
      tally.cases += runs.count
      for _ in 0..<Self.stepsPerCase * runs.count where runs.contains(where: { !$0.isOver }) || Int.random(in: 0..<4, using: &random) == 0 {
        // Now and then a month passes, and what is owed falls overdue.
        let most = Int.random(in: 0..<12, using: &random) == 0 ? 30 : 3
        moment += Int64.random(in: 0...Int64(most * 24 * 3_600), using: &random) * 1_000_000
        let place = runs.indices.randomElement(using: &random)!
        try step(&runs[place], at: moment, &random, &tally, comment)
        if runs.count > 1 { #expect(Self.isBundleAsSaid(runs), comment) }
      }
      tally.rows.formUnion(runs.flatMap(\.rows))
    }
    tell(tally, seed: random.seed)
    check(tally, comment)
  }

  private func tell(_ tally: Tally, seed: UInt64) {
    print(
      """
      cases at random: \(tally.steps) steps, \(tally.taken.values.reduce(0, +)) taken, with \(tally.cases) cases, \(tally.drafts) drafts and \
      \(tally.bundles) bundles; \(tally.rows.count) of \(CaseTransition.table.count) rows of the table; YIMEN_SEED=\(seed)
      """)
  }

  private func check(_ tally: Tally, _ comment: Comment) {
    let neverRight: Set<PlainCase.Move> = [
      .supplyNothing, .refuseAcceptanceWithoutGrounds, .refuseWithoutGrounds, .loseAnother, .stopClockUnlawfully, .extendWithoutReason,
      .extendTooLong, .askHeldWithoutReason, .askCorrectionOfNothing, .correctNothing, .pointNowhere, .giveBackWithoutGrounds,
      .setFeeWithoutBasis, .postWithoutNumber, .putRightInSilence, .opposeWithoutGrounds, .objectWithoutReason,
    ]
    let taken = Set(tally.taken.keys.map(\.move))
    let isLong = tally.steps >= Self.enough
    for move in PlainCase.Move.allCases {
      #expect(neverRight.contains(move) ? !taken.contains(move) : taken.contains(move) || !isLong, "\(move): \(comment)")
    }
    for row in CaseTransition.table where tally.steps >= Self.many && !Self.unreached.contains(row) {
      #expect(tally.rows.contains(row), "\(row.act) in \(String(describing: row.from)): \(comment)")
    }
    #expect(!isLong || (tally.drafts > 0 && tally.bundles > 0), comment)
  }

  /// Two moves of three can be made, so that runs come into each corner of the table: any, or the one that was made least in this state, or of a few the
  /// one that leads to where runs were least.
  private static func move(of run: CaseRun, on day: Day, _ tally: Tally, _ random: inout SeededGenerator) -> PlainCase.Move {
    let state = run.record.state
    let possible = Int.random(in: 0..<3, using: &random) > 0 ? run.possibleMoves(on: day).shuffled(using: &random) : []
    let wish = Int.random(in: 0..<4, using: &random)
    // Some can be made so seldom that a few would mostly leave them out.
    let few = wish == 2 ? possible[...] : possible.prefix(6)
    func rank(_ move: PlainCase.Move, _ next: CaseState) -> Int {
      wish < 2 ? 0 : wish == 2 ? tally.taken[Turn(state: state, move: move), default: 0] : tally.visits[next, default: 0]
    }
    let rare = few.min { rank($0.move, $0.to) < rank($1.move, $1.to) }
    return rare?.move ?? PlainCase.Move.allCases.randomElement(using: &random)!
  }

  /// Makes one move with a case, and looks at all of it.
  private func step(
    _ run: inout CaseRun, at moment: Int64, _ random: inout SeededGenerator, _ tally: inout Tally, _ comment: Comment
  ) throws {
    let (state, day) = (run.record.state, Sample.applicant(at: moment).day)
    run.chooseStep(with: &random)
    let move = Self.move(of: run, on: day, tally, &random)
    // And so many are made by someone who may make them.
    let role = Int.random(in: 0..<3, using: &random) > 0 ? CaseRun.usualRole(of: move) : CaseRole.allCases.randomElement(using: &random)!
    let isOwner = Int.random(in: 0..<20, using: &random) > 0
    let (expected, found) = try run.step(move, by: role, isOwner: isOwner, at: moment)
    #expect(found == expected, "\(move) by \(role) in \(run.record.state): \(comment)")
    #expect(run.isAsSaid(on: day), "\(move): \(comment)")
    #expect(try CaseRecord(history: run.events) == run.record, comment)
    #expect(run.isInOrder, comment)
    tally.steps += 1
    tally.visits[state, default: 0] += 1
    if found == nil { tally.taken[Turn(state: state, move: move), default: 0] += 1 }
  }

  // MARK: Before a case, and beside it

  private static func rules(_ random: inout SeededGenerator) -> CaseRules {
    CaseRules(
      officeHours: Bool.random(using: &random) ? .usual : nil, receivesAtOnce: Bool.random(using: &random),
      correctionLimit: .workdays(Int.random(in: 1...12, using: &random)),
      aftercare: Aftercare(countsSilence: Bool.random(using: &random), archiveAfter: Int.random(in: 1...10, using: &random)))
  }

  private static func drafter(_ random: inout SeededGenerator) -> CaseRole {
    Int.random(in: 0..<3, using: &random) > 0 ? .applicant : CaseRole.allCases.randomElement(using: &random)!
  }

  /// A draft that is saved over and over, and submitted unless somebody discards it.
  private func draft(
    from moment: inout Int64, _ rules: CaseRules, _ random: inout SeededGenerator, _ tally: inout Tally, _ comment: Comment
  ) throws -> CaseRun? {
    let drawn = DrawnItem("P400", with: &random)
    let (first, isFirstOwner) = (Self.drafter(&random), Int.random(in: 0..<10, using: &random) > 0)
    tally.steps += 1
    guard
      var run = try DraftRun(
        of: drawn.item, by: first, isOwner: isFirstOwner, over: DraftRun.channels.randomElement(using: &random)!, at: moment, rules: rules)
    else { return nil }
    tally.drafts += 1
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      moment += Int64.random(in: 0...(24 * 3_600), using: &random) * 1_000_000
      let move: DraftRun.Move = Int.random(in: 0..<3, using: &random) > 0 ? .save : DraftRun.Move.allCases.randomElement(using: &random)!
      let (acting, isOwner) = (Self.drafter(&random), Int.random(in: 0..<10, using: &random) > 0)
      let channel = DraftRun.channels.randomElement(using: &random)!
      let (expected, found) = try run.step(move, by: acting, isOwner: isOwner, over: channel, at: moment)
      #expect(found == expected, "\(move) of a draft by \(acting): \(comment)")
      #expect(run.isAsSaid, "\(move) of a draft: \(comment)")
      tally.steps += 1
      if run.isDiscarded { break }
    }
    tally.rows.formUnion(run.rows)
    guard !run.isDiscarded, !run.draft.evidence.isEmpty else { return nil }
    let byClerk = Bool.random(using: &random)
    let occasion = byClerk ? Sample.officer(.windowClerk, at: moment) : Sample.applicant(at: moment)
    let filed = try CaseRun(drawn, draft: run.draft, on: occasion, rules: rules)
    #expect(filed.record.id == run.draft.id && filed.record.filing.drafted == run.draft.steps, comment)
    return filed
  }

  /// Two items in one file: what both ask for is offered once.
  private func bundle(at moment: Int64, _ rules: CaseRules, _ random: inout SeededGenerator, _ tally: inout Tally) throws -> [CaseRun] {
    let first = DrawnItem("P400", with: &random)
    let drawn = [first, DrawnItem("P401", isHearsay: first.isHearsay, with: &random)]
    let needed = drawn.map(\.offers)
    var shared: [Evidence] = []
    for piece in needed.flatMap({ $0 }) where !shared.contains(piece) { shared.append(piece) }
    let offers = try SubmitBundle(drawn.map { SubmitBundle.Part(item: $0.item, offered: []) }, shared: shared).offers()
    #expect(offers == needed)
    tally.bundles += 1
    return try zip(drawn, offers).enumerated().map { place, part in
      try CaseRun(
        part.0, id: "case-\(place + 1)", offered: part.1, bundle: "bundle-1", on: Sample.applicant(at: moment), rules: rules)
    }
  }

  /// The cases of a bundle end each by itself, and are seen together: one visit for all that still need one.
  private static func isBundleAsSaid(_ runs: [CaseRun]) -> Bool {
    let bundle = CaseBundle(runs.map(\.record))
    let waiting = runs.map(\.plain).filter(\.isVisitAwaited)
    let common = Set(runs[0].plain.filed).intersection(runs[1].plain.filed)
    return runs.allSatisfy { $0.record.filing.bundle == "bundle-1" } && bundle.open == runs.count { $0.plain.isOpen }
      && bundle.visitReasons == (waiting.isEmpty ? [] : ["originals"])
      && bundle.toBring.isEmpty == !waiting.contains(where: \.bringsSomething) && bundle.shared == common.sorted()
  }
}

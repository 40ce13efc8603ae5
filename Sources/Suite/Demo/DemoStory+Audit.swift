import Bus
import Civics
import Contracts

/// What the auditor sees of the story's cases: figures that balance, a state that its events make, and who did what by when.
extension DemoStory {
  func audit(_ cases: [CaseView]) async throws {
    guard let first = cases.first, let position = cases.map(\.position).max() else { return }
    try await checkFigures(cases, since: first, atLeast: position)
    try await remake(cases, since: first)
    try await search(cases, since: first, atLeast: position)
  }

  /// Whatever else is filed meanwhile, every row balances, and counts the story's own cases as finished.
  private func checkFigures(_ cases: [CaseView], since first: CaseView, atLeast position: Int) async throws {
    let step = "figures"
    let figures = try await query(
      ReadCaseFigures.with {
        $0.from = "\(ShanghaiTime(utcSeconds: first.submittedAt / 1_000_000).day)"
        ($0.by, $0.limit, $0.atLeast) = (.item, 1_000, position)
      }, as: Self.auditor)
    let unbalanced = figures.rows.filter { $0.received != $0.accounted }
    try check(step, unbalanced.isEmpty, "as many cases received as there are of all kinds", "\(unbalanced.map(\.key))")
    let uncounted = Set(cases.map(\.item)).subtracting(figures.rows.filter { $0.finished > 0 }.map(\.key))
    try check(step, uncounted.isEmpty, "every case counted as finished", "none of \(uncounted.sorted())")
    func sum(_ figure: KeyPath<CaseFigureRow, Int>) -> String { "\(figures.rows.reduce(0) { $0 + $1[keyPath: figure] })" }
    tell(
      DemoStep(
        zh: "统计：收件 = 在办 + 办结 + 撤回 + 未受理 + 转报，逐项相符",
        en: "Figures: received = in hand + finished + withdrawn + refused + referred, for every item",
        [
          ("since", figures.from), ("received", sum(\.received)),
          ("of which", "\(sum(\.inHand)) + \(sum(\.finished)) + \(sum(\.withdrawn)) + \(sum(\.refused)) + \(sum(\.referred))"),
        ]))
  }

  /// Makes the cases anew from their events: what is kept of them must be the same.
  private func remake(_ cases: [CaseView], since first: CaseView) async throws {
    let step = "audit"
    // An id begins with the moment of its making: this one is the least of the first case's moment.
    let before = "\(first.id.prefix(18))-8000-000000000000"
    let audit = try await query(AuditCases.with { ($0.after, $0.limit) = (before, 1_000) }, as: Self.auditor)
    try check(step, audit.cases >= cases.count, "\(cases.count) cases made anew", "\(audit.cases)")
    try check(
      step, audit.differences.isEmpty, "what is kept to be what the events make",
      "\(audit.differences.map { "\($0.number): \($0.parts)" })")
    tell(
      DemoStep(
        zh: "审计：由事件重建办件，与所存状态一致", en: "Audit: each case made anew from its events is what is kept of it",
        [("cases", "\(audit.cases)"), ("events", "\(audit.events)"), ("differences", "\(audit.differences.count)")]))
  }

  /// The decisions of one official, each with the day by which it was owed.
  private func search(_ cases: [CaseView], since first: CaseView, atLeast position: Int) async throws {
    let step = "search"
    var search = SearchCaseActs.with {
      ($0.official, $0.step, $0.limit) = (Self.approver.id, "decide", 1_000)
      ($0.after, $0.atLeast) = (first.position, position)
    }
    var acts: [CaseActEntry] = []
    let decided = Set(cases.filter { $0.rule == nil }.map(\.id))
    repeat {
      let page = try await query(search, as: Self.auditor)
      acts += page.acts.filter { decided.contains($0.caseID) }
      search.after = page.next
    } while search.after != 0
    let missing = decided.subtracting(acts.map(\.caseID)).count
    try check(
      step, missing == 0 && acts.count == decided.count, "each decision of \(Self.approver.id) once", "\(acts.count), \(missing) missing")
    let late = acts.filter { $0.daysLate > 0 || !$0.findings.isEmpty || $0.due.isEmpty }
    try check(step, late.isEmpty, "every decision in time, with the day it was owed by", "\(late.map(\.item)) not")
    tell(
      DemoStep(
        zh: "检索：按人员查办理行为，限期与超期一目了然", en: "Search: what an official did, by when it was owed, and what was late",
        [
          ("official", Self.approver.id),
          ("decisions", acts.map { "\($0.item) ≤ \($0.due)" }.joined(separator: "、")),
          ("late", "\(late.count)"),
        ]))
  }
}

extension CaseFigureRow {
  /// The cases that are told as one thing or another.
  fileprivate var accounted: Int { inHand + finished + withdrawn + refused + referred }
}

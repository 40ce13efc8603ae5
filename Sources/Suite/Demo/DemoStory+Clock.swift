import Bus
import Contracts

/// The statutory clock of a case, and why its dates are the days they are.
extension DemoStory {
  private static let extensionWorkdays = 5

  /// A hearing is not counted, and the period is extended once: the applicant is promised the new day.
  func stopAndExtend(_ claimed: CaseView) async throws -> CaseView {
    let step = "clock"
    let stopped = try await command(
      StopClock.with {
        ($0.caseID, $0.ground, $0.expectedWorkdays, $0.reason) = (claimed.id, "hearing", 5, "学位安排听证 a hearing on the places")
      }, as: Self.approver)
    try check(
      step, stopped.state == .clockStopped && stopped.stops.last?.until == "", "a clock that stands still", "\(stopped.state)")
    let resumed = try await command(ResumeClock.with { $0.caseID = claimed.id }, as: Self.approver)
    try check(
      step, resumed.state == .inReview && resumed.stops.last?.until.isEmpty == false, "a clock that goes on", "\(resumed.state)")
    let extended = try await command(
      ExtendCase.with {
        ($0.caseID, $0.approvedBy, $0.workdays) = (claimed.id, .governmentHead, Self.extensionWorkdays)
        $0.reason = "跨部门核验 checks by several departments"
      }, as: Self.approver)
    let (before, after) = (resumed.promised?.due ?? "", extended.promised?.due ?? "")
    try check(
      step, extended.extended?.workdays == Self.extensionWorkdays && !before.isEmpty && before < after, "a later day than \(before)", after)
    let stop = stopped.stops.last ?? ClockStopEntry()
    tell(
      DemoStep(
        zh: "计时：听证停钟、恢复，经批准延长一次", en: "The clock: stopped for a hearing, resumed, and extended once",
        [
          ("promised by", Self.text(of: claimed.promised)), ("stopped", "\(stop.from) \(stop.groundZh) \(stop.groundEn)，\(stop.basisZh)"),
          ("resumed", resumed.stops.last?.until ?? ""), ("extended", "\(Self.extensionWorkdays) 个工作日 workdays"),
          ("now promised by", Self.text(of: extended.promised)),
        ]))
    return extended
  }

  /// Every day of a period is told, counted or left out and why: the last one is the date itself.
  /// - Parameter promised: the workdays that the item promises.
  func explain(_ view: CaseView, promised: Int, to reader: Principal) async throws {
    let step = "why that date"
    let purpose = Purpose.with { $0.kind = .ownUse }
    let explain = ExplainDeadline.with { ($0.caseID, $0.purpose, $0.atLeast) = (view.id, purpose, view.position) }
    let dates = try await query(explain, as: reader).dates
    for (kind, due) in [("promised", view.promised), ("statutory", view.statutory)] {
      let date = dates.first { $0.kind == kind }
      let last = date?.days.last.map { $0.last.isEmpty ? $0.first : $0.last }
      try check(
        step, date != nil && date?.due?.due == due?.due && last == due?.due, "the \(kind) period, day by day to \(due?.due ?? "")",
        last ?? "no days")
    }
    let days = dates.first { $0.kind == "promised" }?.days ?? []
    let counted = days.count { $0.number > 0 }
    let expected = promised + Self.extensionWorkdays
    try check(step, counted == expected, "\(expected) workdays that count", "\(counted)")
    let leftOut = days.filter { $0.number == 0 }
    let silent = leftOut.count { $0.whyZh.isEmpty || $0.whyEn.isEmpty }
    try check(step, silent == 0, "why each other day is left out", "\(silent) days without a word")
    let date = dates.first { $0.kind == "promised" } ?? ExplainedDate()
    tell(
      DemoStep(
        zh: "为什么是这一天：逐日说明，计入与不计入各有理由", en: "Why that date: day by day, each counted or left out for a reason",
        [
          ("promised by", Self.text(of: date.due)), ("counted", "\(promised) + \(Self.extensionWorkdays) 个工作日 workdays"),
          ("left out", "\(leftOut.count) 天 days"), ("why", date.textZh), ("in English", date.textEn),
        ]))
  }
}

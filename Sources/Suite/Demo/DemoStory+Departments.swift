import Bus
import Contracts

/// A case that several departments handle side by side (并联审批).
extension DemoStory {
  func jointCase(_ applicant: Principal, _ acknowledged: Acknowledged) async throws -> CaseView {
    let item = try await jointItem()
    let web = applicant.over("web")
    let plan = try await materials(item.code, for: web)
    let filed = try await command(try await submission(of: item.code, plan, by: web), as: web)
    acknowledged(filed.id, filed.number)
    let accepted = try await accept(filed)
    let claimed = try await claim(accepted, shownTo: web)
    let extended = try await stopAndExtend(claimed)
    try await explain(extended, promised: item.promised?.value ?? 0, to: web)
    let finished = try await finishSteps(of: extended)
    let decided = try await decide(finished)
    tell(
      DemoStep(
        zh: "各部门办结，前序完成后序自动开启，汇总决定",
        en: "Every department is done, what waited for others opened by itself, and the case is decided",
        [
          ("opinions", finished.steps.map { "\($0.department) \($0.name) \($0.finishedOn)" }.joined(separator: "、")),
          ("decided", "\(decided.decidedOn) \(decided.resultName)"),
        ]))
    return decided
  }

  /// The departments take their steps in hand at the same moment. Who has one is told to the applicant, and nobody else takes it or decides before it.
  private func claim(_ accepted: CaseView, shownTo reader: Principal) async throws -> CaseView {
    let step = "side by side"
    let open = accepted.steps.filter { $0.state == .open }
    try check(
      step, open.count > 1 && accepted.holders.map(\.step) == open.map(\.code), "several departments that have the case at once",
      "\(accepted.holders.map(\.department))")
    let id = accepted.id
    let claimed = try await atOnce(open) { taken in
      try await command(ClaimStep.with { ($0.caseID, $0.step) = (id, taken.code) }, as: Self.official(of: taken))
    }
    let taken = ClaimStep.with { ($0.caseID, $0.step) = (id, open[0].code) }
    try await refuse(
      step, taken, as: Self.official(of: open[0], 2), for: CaseRefusals.stepHeld, "a refusal of a step that a colleague holds")
    try await refuse(
      step, taken, as: Self.official(of: open[1]), for: CaseRefusals.stepOfOtherDepartment, "a refusal of another department's step")
    try await refuse(
      step, DecideCase.with { ($0.caseID, $0.granted) = (id, true) }, as: Self.approver, for: CaseRefusals.stepsOpen,
      "a refusal of a decision before the departments are done")
    let purpose = Purpose.with { $0.kind = .ownUse }
    let read = try await query(
      GetCase.with { ($0.caseID, $0.purpose, $0.atLeast) = (id, purpose, claimed.position) }, as: reader)
    try check(
      step, read.holders.map(\.official) == open.map { Self.official(of: $0).id },
      "the official of each department, for the applicant to see", "\(read.holders.map(\.official))")
    let waiting = read.steps.filter { $0.state == .waiting }
    tell(
      DemoStep(
        zh: "并联审批：各部门同时认领、各办一环；在哪里、谁在办，申请人随时可查",
        en: "Side by side: each department has claimed its step; the applicant sees where it is and who has it",
        [
          ("item", "\(read.item) \(read.itemName)"), ("case", read.number),
          ("who has it", read.holders.map { "\($0.department) \($0.official)" }.joined(separator: "、")),
          ("each by", open.map { "\($0.name) \(Self.text(of: $0.due))" }.joined(separator: "、")),
          ("after them", waiting.map { "\($0.department) \($0.name)" }.joined(separator: "、")),
          ("decided before them", CaseRefusals.stepsOpen.name),
        ]))
    return read
  }

  /// Each department finishes what is open, and what waited for that opens.
  private func finishSteps(of view: CaseView) async throws -> CaseView {
    let id = view.id
    var view = view
    while true {
      let open = view.steps.filter { $0.state == .open }
      guard !open.isEmpty else { break }
      view = try await atOnce(open) { step in
        try await command(FinishStep.with { ($0.caseID, $0.step) = (id, step.code) }, as: Self.official(of: step))
      }
    }
    let unfinished = view.steps.filter { $0.state != .finished }.map(\.code)
    try check("side by side", unfinished.isEmpty, "every step finished", "\(unfinished) not")
    return view
  }

  /// Does something to several steps at the same moment.
  /// - Returns: the case as the last of them left it.
  private func atOnce(
    _ steps: [StepEntry], _ act: @escaping @Sendable (StepEntry) async throws -> CaseView
  ) async throws -> CaseView {
    try await withThrowingTaskGroup(of: CaseView.self) { group in
      for step in steps { group.addTask { try await act(step) } }
      return try await group.reduce(into: CaseView()) { last, view in if view.position >= last.position { last = view } }
    }
  }

  /// Who takes a step for its department.
  private static func official(of step: StepEntry, _ number: Int = 1) -> Principal {
    Principal(id: "\(step.code)-0\(number)", role: .approver, channel: "desk", department: step.department)
  }
}

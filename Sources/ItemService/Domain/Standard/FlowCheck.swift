import Civics

/// Reads the flow of an item. Of the steps that departments take by themselves each has a code, an office and a limit in workdays, and waits only
/// for steps before it: so no two wait for each other.
enum FlowCheck {
  static func read(_ drafts: [FlowStepDraft], _ path: String, _ check: inout RecordCheck) -> [ItemRecord.Step] {
    guard check.count(drafts.count, path, atMost: CatalogueLimits.entries) else { return [] }
    _ = check.count(drafts.count { $0.code != nil }, path, atMost: CatalogueLimits.departmentSteps)
    var before: Set<String> = []
    return drafts.enumerated().map { place, draft in step(draft, "\(path)[\(place)]", &before, &check) }
  }

  private static func step(
    _ draft: FlowStepDraft, _ field: String, _ before: inout Set<String>, _ check: inout RecordCheck
  ) -> ItemRecord.Step {
    let isTaken = draft.code != nil
    check.text(draft.name, "\(field).name")
    check.text(draft.office ?? "", "\(field).office", mayBeEmpty: !isTaken)
    check.text(draft.result ?? "", "\(field).result", atMost: CatalogueLimits.text, mayBeEmpty: true)
    let limit = draft.limit.flatMap { check.period($0, "\(field).limit") }
    for (place, code) in (draft.after ?? []).enumerated() { check.reference(code, "\(field).after[\(place)]", in: isTaken ? before : []) }
    if let code = draft.code {
      QuestionCheck.code(code, "\(field).code", &check)
      if !before.insert(code).inserted { check.fault(.duplicate, "\(field).code", found: code) }
      if limit?.unit != .workday || limit?.value == 0 { check.fault(.outOfRange, "\(field).limit") }
    }
    return ItemRecord.Step(
      name: draft.name, limit: limit, office: draft.office ?? "", result: draft.result ?? "", code: draft.code ?? "",
      after: draft.after ?? [], mayLapse: draft.mayLapse ?? false)
  }
}

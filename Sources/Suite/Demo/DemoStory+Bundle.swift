import Bus
import Contracts

/// 一件事: several items in one file, with what they share brought once.
extension DemoStory {
  /// What a person with a disability may have every month, which is two items of two lists.
  private static let bundled = ["P025", "P026"]

  func bundle(_ applicant: Principal, _ acknowledged: Acknowledged) async throws -> [CaseView] {
    let step = "bundle"
    var asked: [PlannedMaterial] = []
    for item in Self.bundled { asked += try await materials(item, for: applicant).toOffer }
    var seen: Set<String> = []
    let once = asked.filter { seen.insert($0.id).inserted }
    let evidence = try await bring(once, by: applicant)
    let filed = try await command(
      SubmitBundle.with {
        $0.subject = applicant.id
        $0.parts = Self.bundled.map { item in BundlePart.with { $0.item = item } }
        $0.evidence = evidence
      }, as: applicant)
    for view in filed.cases { acknowledged(view.id, view.number) }
    try check(
      step, filed.cases.map(\.item) == Self.bundled && filed.cases.allSatisfy { $0.state == .received && $0.bundle == filed.id },
      "a case for each item of one file", "\(filed.cases.map(\.item))")
    let shared = once.filter { material in asked.count { $0.id == material.id } > 1 }
    try check(
      step, !shared.isEmpty && Set(filed.shared).isSuperset(of: shared.map(\.id)) && filed.visitReasons.isEmpty,
      "what both ask for, offered once, and no visit", "\(filed.shared)")
    var decided: [CaseView] = []
    for view in filed.cases { decided.append(try await decide(try await accept(view))) }
    let read = try await query(
      ReadBundle.with { ($0.bundle, $0.purpose) = (filed.id, .with { $0.kind = .ownUse }) }, as: applicant.over("web"))
    try check(step, read.open == 0 && read.cases.map(\.id) == decided.map(\.id), "a bundle of which nothing is open", "\(read.open) open")
    tell(
      DemoStep(
        zh: "一件事：一次申报办两个事项，共用材料只交一次", en: "A bundle: two items in one file, what they share brought once",
        [
          ("items", decided.map { "\($0.item) \($0.itemName)" }.joined(separator: "、")),
          ("cases", decided.map(\.number).joined(separator: "  ")),
          ("asked for", "\(asked.count) 份，交 \(once.count) 份 of which \(once.count) were brought"),
          ("shared", shared.map(\.name).joined(separator: "、")), ("decided", decided.map(\.decidedOn).joined(separator: "  ")),
        ]))
    return decided
  }
}

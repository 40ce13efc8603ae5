import Bus
import Contracts

/// A case that is begun on the phone, goes on at a kiosk, and is put right once.
extension DemoStory {
  private static let drafted = "P044"

  func draftedCase(_ applicant: Principal, _ acknowledged: Acknowledged) async throws -> CaseView {
    let materials = try await materials(Self.drafted, for: applicant).toOffer
    guard let scanned = materials.first else { throw DemoFailure(step: "draft", expected: "materials to bring", found: "none") }
    let scan = try await uploadInParts(scanned, by: applicant)
    let begin = BeginCaseDraft.with { ($0.item, $0.subject, $0.evidence) = (Self.drafted, applicant.id, [scan]) }
    let begun = try await command(begin, as: applicant)
    try check("draft", begun.revision == 1 && !begun.expiresOn.isEmpty, "a draft, with the day until which it is kept", "\(begun.revision)")
    let filed = try await goOn(begun, Array(materials.dropFirst()), of: applicant)
    acknowledged(filed.id, filed.number)
    let corrected = try await putRight(filed, scanned, by: applicant.over("web"))
    return try await decide(try await accept(corrected))
  }

  /// What one channel has begun another goes on with; of two that go on at once the second is told.
  private func goOn(_ begun: CaseDraftView, _ rest: [PlannedMaterial], of applicant: Principal) async throws -> CaseView {
    let step = "draft"
    let kiosk = applicant.over("kiosk")
    let get = GetCaseDraft.with { ($0.draftID, $0.purpose) = (begun.id, .with { $0.kind = .ownUse }) }
    let read = try await query(get, as: kiosk)
    try check(
      step, read.revision == begun.revision && read.evidence.map(\.upload) == begun.evidence.map(\.upload),
      "the draft as the phone left it", "revision \(read.revision), \(read.evidence.count) files")
    let evidence = read.evidence + (try await bring(rest, by: kiosk))
    let saved = try await command(
      SaveCaseDraft.with { ($0.draftID, $0.revision, $0.evidence) = (read.id, read.revision, evidence) }, as: kiosk)
    try check(step, saved.steps.map(\.channel) == ["mobile", "kiosk"], "who did what over which channel", "\(saved.steps.map(\.channel))")
    try await refuse(
      step, SaveCaseDraft.with { ($0.draftID, $0.revision) = (begun.id, begun.revision) }, as: applicant, for: CaseRefusals.draftChanged,
      "a refusal to the phone, which has not seen what the kiosk saved")
    let filed = try await command(SubmitCase.with { $0.draft = saved.id }, as: kiosk)
    try check(
      step, filed.id == begun.id && filed.state == .received && filed.channel == "kiosk", "the draft as a case, filed at the kiosk",
      "\(filed.state), \(filed.channel)")
    tell(
      DemoStep(
        zh: "草稿：手机起草，自助终端接着办并提交，草稿即成办件", en: "A draft: begun on the phone, gone on with and filed at a kiosk; it becomes the case",
        [
          ("item", "\(filed.item) \(filed.itemName)"), ("begun", "mobile，第1稿 revision \(begun.revision)"),
          ("saved", "kiosk，第\(saved.revision)稿 revision \(saved.revision)"), ("saved over it", CaseRefusals.draftChanged.name),
          ("case", filed.number),
        ]))
    return filed
  }

  /// All that is wrong is asked once (一次性告知); meanwhile the case waits for its applicant, who answers wherever they are.
  private func putRight(_ filed: CaseView, _ material: PlannedMaterial, by applicant: Principal) async throws -> CaseView {
    let step = "correction"
    let point = CorrectionPoint.with { ($0.material, $0.remark) = (material.id, "扫描不清，请重新上传。The scan cannot be read: bring it again.") }
    let asked = try await command(AskCorrection.with { ($0.caseID, $0.points) = (filed.id, [point]) }, as: Self.clerk)
    let notice = asked.corrections.last
    try check(
      step, asked.state == .correctionAsked && notice?.respondBy != nil, "a correction that was asked, with a day to answer by",
      "\(asked.state)")
    try check(step, asked.holders.map(\.department) == [""], "a case that waits for its applicant", "\(asked.holders.map(\.department))")
    let evidence = try await bring([material], by: applicant)
    let corrected = try await command(CorrectCase.with { ($0.caseID, $0.evidence) = (filed.id, evidence) }, as: applicant)
    let answered = corrected.corrections.last
    let isAnswered = answered?.correctedOn.isEmpty == false && answered?.avoidable.isEmpty == true
    try check(
      step, corrected.state == .received && corrected.corrections.count == 1 && isAnswered, "one notice, answered",
      "\(corrected.state), \(corrected.corrections.count) notices")
    tell(
      DemoStep(
        zh: "补正：一次告知全部，网上补交，其间等待申请人",
        en: "A correction: all of it asked once, answered on the web; meanwhile the case waits for its applicant",
        [
          ("asked", "\(material.name)：\(point.remark)"), ("answer by", Self.text(of: notice?.respondBy)),
          ("waited for", "申请人 the applicant"), ("answered", answered?.correctedOn ?? ""),
        ]))
    return corrected
  }
}

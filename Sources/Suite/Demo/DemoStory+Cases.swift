import Bus
import Contracts

/// One number, and the first three cases of its person.
extension DemoStory {
  func recognise(_ person: SyntheticPerson) async throws -> Principal {
    var register = RegisterSubject()
    register.kind = .natural
    register.name = person.name
    var entry = IdentifierEntry()
    entry.number = person.number
    register.identifiers = [entry]
    let subject = try await command(register, as: Principal(id: "guest", role: .applicant, channel: "mobile"))
    let applicant = Principal(id: subject.id, role: .applicant, channel: "mobile")
    var resolve = ResolveSubject()
    resolve.number = person.number
    resolve.purpose = .with { $0.kind = .ownUse }
    let found = try await query(resolve, as: applicant)
    try check("one number", found.id == subject.id, "the same subject by its number", found.id)
    try check("one number", found.identifiers.first?.number != person.number, "a masked number", "the number in the clear")
    tell(
      DemoStep(
        zh: "一号：凭一个号码认出申请人", en: "One number: the applicant is recognised by it",
        [("subject", subject.id), ("number", found.identifiers.first?.number ?? "")]))
    return applicant
  }

  /// An instant item: found by everyday words, decided in the call that files it.
  func instantCase(_ applicant: Principal, _ acknowledged: Acknowledged) async throws -> CaseView {
    let item = try await find("临时身份证", code: "P010", as: applicant)
    let plan = try await materials(item, for: applicant)
    let submission = try await submission(of: item, plan, by: applicant)
    let (key, trace) = (bus.newKey(), bus.newTrace())
    let view = try await command(submission, as: applicant, key: key, trace: trace)
    acknowledged(view.id, view.number)
    try check("instant case", view.state == .decided && view.resultCode != "", "a case decided in the same call", "\(view.state)")
    let again = try await command(submission, as: applicant, key: key)
    try check("instant case", again.id == view.id && again.number == view.number, "the same case for the same key", again.number)
    let certificate = try await certificate(view.resultCertificateType, of: applicant, from: view)
    tell(
      DemoStep(
        zh: "即办件：提交即办结（秒批），同一键重复提交仍是同一办件", en: "Instant: decided as it was filed; the same key again is the same case",
        [
          ("item", "\(item) \(view.itemName)"), ("case", view.number), ("certificate", certificate.type + " " + certificate.name),
          ("who called whom", "yimen trace \(trace.traceID)"),
        ]))
    return view
  }

  /// A promised item with a reason to come to the hall.
  func promisedCase(_ applicant: Principal, _ acknowledged: Acknowledged) async throws -> CaseView {
    let item = try await find("残疾人证新办", code: "P027", as: applicant)
    let plan = try await materials(item, for: applicant)
    let view = try await command(try await submission(of: item, plan, by: applicant), as: applicant)
    acknowledged(view.id, view.number)
    try check("promised case", view.state == .received && view.visitReason != "", "a case received, with a reason to come", "\(view.state)")
    tell(
      DemoStep(
        zh: "承诺件：手机提交，已收件；需到大厅核验原件", en: "Promised: filed by phone and received; originals are to be seen at the hall",
        [("item", "\(item) \(view.itemName)"), ("case", view.number), ("received", view.receivedOn), ("to bring", "\(plan.toBring)")]))
    let visit = try await readNotice(of: view, for: applicant)
    try await refuseOutOfOrder(view)
    let verified = try await visitHall(for: view, visit, as: applicant)
    let accepted = try await accept(verified)
    let decided = try await decide(accepted)
    let certificate = try await certificate("ct046", of: applicant, from: decided)
    tell(
      DemoStep(
        zh: "受理、办结，证照入库", en: "Accepted, decided; the certificate is kept",
        [
          ("promised by", Self.text(of: accepted.promised)), ("statutory limit", Self.text(of: accepted.statutory)),
          ("decided", decided.decidedOn), ("certificate", certificate.type + " " + certificate.name),
        ]))
    return decided
  }

  /// The next case needs less, because the suite holds what the last one issued.
  func renewal(_ applicant: Principal, _ acknowledged: Acknowledged) async throws -> CaseView {
    let plan = try await materials("P028", for: applicant)
    let held = plan.materials.filter { $0.way == .held }
    try check("second case", held.contains { $0.id == "cjz" }, "the disability certificate is held already", "\(held.map(\.id))")
    let view = try await command(try await submission(of: "P028", plan, by: applicant), as: applicant)
    acknowledged(view.id, view.number)
    try check("second case", view.visitReason == "", "no visit", view.visitReason)
    let decided = try await decide(try await accept(view))
    tell(
      DemoStep(
        zh: "再次办理：已有证照不再提交，也不必到场", en: "Next time: what is held is not asked for again, and no visit is needed",
        [
          ("item", "P028 \(view.itemName)"), ("case", view.number), ("held already", held.map(\.name).joined(separator: "、")),
          ("to bring", "\(plan.toBring) of \(plan.toBring + plan.held)"), ("decided", decided.decidedOn),
        ]))
    try await deliver(decided, to: applicant)
    return decided
  }
}

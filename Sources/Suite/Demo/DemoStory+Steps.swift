import Bus
import Contracts
import ServiceKit

extension DemoStory {
  func find(_ words: String, code: String, as applicant: Principal) async throws -> String {
    var search = SearchItems()
    search.text = words
    search.target = .natural
    let hits = try await query(search, as: applicant)
    try check("find an item", hits.items.contains { $0.code == code }, "\(code) among the hits for “\(words)”", "\(hits.items.map(\.code))")
    return code
  }

  func materials(_ item: String, for applicant: Principal) async throws -> MaterialsPlan {
    var needed = NeededMaterials()
    needed.item = item
    needed.subject = applicant.id
    needed.purpose = .with { $0.kind = .guide }
    return try await query(needed, as: applicant)
  }

  /// The notice must say when, where, which window and what to bring.
  func readNotice(of view: CaseView, for applicant: Principal) async throws -> VisitView {
    var mailbox = ReadMailbox()
    mailbox.subject = applicant.id
    mailbox.purpose = .with { $0.kind = .ownUse }
    let visit = try await eventually("notice", "a notice with a booked visit") {
      try await query(mailbox, as: applicant).notices.lazy.compactMap(\.appointment).first { $0.cases.contains(view.id) }
    }
    try check(
      "notice", !visit.hallName.isEmpty && !visit.on.isEmpty && !visit.at.isEmpty && !visit.window.isEmpty, "hall, day, time and window",
      "\(visit.json().text)")
    try check("notice", !visit.bring.isEmpty, "what to bring", "nothing")
    tell(
      DemoStep(
        zh: "通知：何时、何地、几号窗口、带什么", en: "Notice: when, where, which window, what to bring",
        [
          ("hall", visit.hallName), ("when", "\(visit.on) \(visit.at), \(visit.minutes) min"), ("window", visit.window),
          ("bring", visit.bring.joined(separator: "、")),
        ]))
    return visit
  }

  /// A case that was not verified cannot be decided.
  func refuseOutOfOrder(_ view: CaseView) async throws {
    var decide = DecideCase()
    decide.caseID = view.id
    decide.granted = true
    try await refuse(
      "order of steps", decide, as: Self.approver, for: CaseRefusals.stepOutOfOrder, "a refusal of a decision before verification")
  }

  func accept(_ view: CaseView) async throws -> CaseView {
    var accept = AcceptCase()
    accept.caseID = view.id
    let accepted = try await command(accept, as: Self.clerk)
    try check(
      "acceptance", accepted.acceptedOn != "" && accepted.promised != nil, "a day of acceptance and a promised date", "\(accepted.state)")
    return accepted
  }

  func decide(_ view: CaseView) async throws -> CaseView {
    var decide = DecideCase()
    decide.caseID = view.id
    decide.granted = true
    let decided = try await command(decide, as: Self.approver)
    try check("decision", decided.state == .decided && decided.decidedOn != "", "a decided case", "\(decided.state)")
    return decided
  }

  /// The certificate follows the decision by an event.
  func certificate(_ type: String, of applicant: Principal, from view: CaseView) async throws -> CertificateEntry {
    var find = FindCertificates()
    find.subject = applicant.id
    find.types = [type]
    find.purpose = .with { $0.kind = .ownUse }
    return try await eventually("certificate", "a certificate \(type) from the case") {
      let held = try await find.all(within: Self.certificatePages) { page async throws(Refusal) in try await query(page, as: applicant) }
      return held.certificates.first { $0.caseID == view.id }
    }
  }

  static func text(of date: DueDate?) -> String {
    guard let date else { return "" }
    return date.provisional ? "\(date.due) (暂定 provisional)" : date.due
  }
}

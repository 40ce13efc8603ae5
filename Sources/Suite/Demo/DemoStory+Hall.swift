import Bus
import Contracts

extension DemoStory {
  /// From the door to the window: a ticket, the call, the service, in which the originals are verified.
  func visitHall(for view: CaseView, _ booked: VisitView, as applicant: Principal) async throws -> CaseView {
    let opened = try await openWindow(of: booked)
    let arrival = try await arrive(for: view, booked, at: opened, applicant)
    try await tell(arrival, in: booked, applicant)
    let (called, window) = try await call(arrival.ticket, to: opened, for: booked)
    let hall = window.hall
    let serving = try await command(ServeTicket.with { ($0.hall, $0.number) = (hall, called.number) }, as: window.clerk)
    try check("window", serving.state == "serving", "a ticket that is served", serving.state)
    let verified = try await command(
      VerifyCase.with {
        ($0.caseID, $0.materials, $0.hall, $0.window) = (view.id, view.bring.map(\.material), hall, "\(window.number)")
      }, as: window.clerk)
    try check("window", verified.verified, "a verified case", "\(verified.state)")
    // By an event: what was to be seen was seen, so that nobody has to come for it any more.
    let visit = ReadVisit.with { ($0.caseID, $0.purpose) = (view.id, .with { $0.kind = .ownUse }) }
    if arrival.visit != nil {
      _ = try await eventually("window", "a visit that is done") {
        let found = try await query(visit, as: applicant)
        return found.status == "done" ? found : nil
      }
    }
    let finished = try await command(FinishTicket.with { ($0.hall, $0.number) = (hall, called.number) }, as: window.clerk)
    try check("window", finished.state == "done", "a ticket that is done", finished.state)
    try await close(window)
    if window.number != opened.number { try await close(opened) }
    tell(
      DemoStep(
        zh: "窗口叫号、办理、核验原件，预约完成", en: "Called to the window, served, the originals verified; the visit is done",
        [
          ("window", "\(window.number)"), ("called", "\(called.number)，\(called.byNumber ? "按号码 by its number" : "下一位 as the next")"),
          ("served", "\(serving.state) → \(finished.state)"), ("originals", view.bring.map(\.name).joined(separator: "、")),
        ]))
    return verified
  }

  /// The ticket must say its number, how many are ahead, and how long it may take.
  private func tell(_ arrival: DemoArrival, in booked: VisitView, _ applicant: Principal) async throws {
    let ticket = arrival.ticket
    try check("ticket", !ticket.id.isEmpty && ticket.hall == booked.hall, "a ticket of the hall", ticket.hall)
    let isTaken = arrival.refusal.isEmpty && !arrival.code.isEmpty
    try check(
      "ticket", ticket.number.hasPrefix(isTaken ? "A" : "B") && ticket.visitID == (isTaken ? arrival.visit?.id ?? "" : ""),
      isTaken ? "a number of the visit" : "a number without one", ticket.number)
    // Who was called meanwhile waits no more.
    let entry = try await unless([NotifyRefusals.notInLine.code]) { () async throws(Refusal) in
      try await query(ReadWaitingTime.with { $0.ticketID = ticket.id }, as: applicant).entries.first
    }
    let wait = entry.map { entry in
      let minutes = entry.optimistic == entry.pessimistic ? "\(entry.optimistic)" : "\(entry.optimistic)–\(entry.pessimistic)"
      return entry.windows == 0 ? "尚无窗口 no window yet" : "\(minutes) 分钟 min"
    }
    var facts = [("hall", "\(booked.hallName)，今日 today: \(arrival.open.isEmpty ? "不开放 closed" : arrival.open.joined(separator: " "))")]
    if let visit = arrival.visit {
      let code = "\(arrival.code.prefix(3))*******"
      facts += [("visit", "\(visit.on) \(visit.at)"), ("code", isTaken ? code : "\(code)，未到时间 not yet: \(arrival.refusal)")]
    }
    facts += [("ticket", ticket.number), ("ahead", "\(ticket.ahead)"), ("wait", wait ?? "已叫号 called")]
    let step =
      isTaken
      ? DemoStep(zh: "到厅：凭报到码签到取号", en: "At the hall: checked in with the visit's code, and given a ticket", facts)
      : DemoStep(zh: "到厅：未到预约时间，现场取号", en: "At the hall before the visit's time: a ticket is drawn on the spot", facts)
    tell(step)
  }
}

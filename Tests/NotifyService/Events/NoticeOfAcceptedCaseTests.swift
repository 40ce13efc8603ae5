import Bus
import Contracts
import Testing

@Suite("A notice of a case that was accepted", .timeLimit(.minutes(2)))
struct NoticeOfAcceptedCaseTests {
  private static let official = Principal(id: "approver-1", role: .approver, channel: "window")

  /// Accepted on a day, promised in two weeks; the clock of the bench is at 1 September.
  private func accepted(_ id: String, on day: String = "2026-09-01", _ change: (inout CaseView) -> Void = { _ in }) -> CaseView {
    SampleCase.view(id, of: "s1", revision: 3) {
      ($0.state, $0.acceptedOn) = (.accepted, day)
      $0.promised = DueDate.with { $0.due = "2026-09-15" }
      $0.statutory = DueDate.with { $0.due = "2026-09-29" }
      change(&$0)
    }
  }

  private func notices(of view: CaseView, bySilence: Bool = false) async throws -> [NoticeView] {
    try await NotifyBench.run { bench in
      try await bench.tell("accepted", view, by: bySilence ? NotifyBench.suite : Self.official, isUncaused: bySilence)
      try await bench.settle("marker")
      return try await bench.mailbox(of: "s1")
    }
  }

  @Test("The applicant is told that it is accepted and for when it is promised, once, and beside the receipt, which names no day")
  func told() async throws {
    try await NotifyBench.run { bench in
      try await bench.tell("received", SampleCase.view("c1", of: "s1", revision: 2))
      for _ in 1...2 { try await bench.tell("accepted", accepted("c1"), by: Self.official) }
      try await bench.settle("marker")
      let notices = try await bench.mailbox(of: "s1")
      #expect(notices.map(\.id) == ["c1.case-received.2", "c1.case-accepted.3"])
      #expect(!notices[0].textZh.contains("承诺办结日期"))
      #expect(notices[1].kind == "case.accepted" && notices[1].titleEn == "Accepted: Item P027")
      #expect(notices[1].textZh.contains("受理日期为2026年9月1日（星期二）") && notices[1].textZh.contains("承诺办结日期：2026年9月15日（星期二）"))
      #expect(notices[1].textEn.contains("Promised to be decided by: Tuesday 15 September 2026"))
    }
  }

  @Test("Acceptance by silence is told with the day from which it counts, of an instant case too", arguments: [false, true])
  func silence(isInstant: Bool) async throws {
    let notices = try await notices(of: accepted("c1", on: "2026-08-24") { $0.instant = isInstant }, bySilence: true)
    #expect(notices.map(\.kind) == ["case.accepted"])
    #expect(notices.first?.textZh.contains("自2026年8月24日（星期一）起即为受理（行政许可法第三十二条）") == true)
    #expect(notices.first?.textEn.contains("Nothing was asked of you within the notice period") == true)
  }

  @Test("Where a correction was asked in time and answered, silence accepts because nothing more was asked, and the notice says no less")
  func silenceAfterAnswer() async throws {
    let view = accepted("c1", on: "2026-08-24") {
      $0.corrections = [CorrectionEntry.with { ($0.on, $0.correctedOn) = ("2026-08-20", "2026-08-24") }]
    }
    let notices = try await notices(of: view, bySilence: true)
    #expect(notices.map(\.kind) == ["case.accepted"])
    #expect(notices.first?.textZh.contains("您补正后，本机关未在告知期限内再次告知补正，您的申请自2026年8月24日（星期一）起即为受理") == true)
    #expect(notices.first?.textEn.contains("After your answer nothing more was asked") == true)
    #expect(notices.first?.textEn.contains("Nothing was asked of you") == false)
  }

  @Test("A case that is accepted on the day itself after a correction is said to be accepted, and nothing of silence")
  func acceptedAfterAnswer() async throws {
    let view = accepted("c1") { $0.corrections = [CorrectionEntry.with { ($0.on, $0.correctedOn) = ("2026-08-20", "2026-09-01") }] }
    let notice = try await notices(of: view).first
    #expect(notice?.textZh.contains("受理日期为2026年9月1日（星期二）") == true && notice?.textZh.contains("告知期限") == false)
  }

  @Test("An acceptance by an official that comes after the notice period counts as that by silence, and is told so")
  func lateByHand() async throws {
    let notices = try await notices(of: accepted("c1", on: "2026-08-24"))
    #expect(notices.first?.textZh.contains("自2026年8月24日（星期一）起即为受理") == true)
  }

  @Test(
    "A case that is accepted to be decided in the same write is told of once, when it is decided, also from a day that is past",
    arguments: ["2026-09-01", "2026-08-24"])
  func atOnce(day: String) async throws {
    try await NotifyBench.run { bench in
      try await bench.tell("received", SampleCase.view("c1", of: "s1", revision: 2) { $0.instant = true }, isDecidedAtOnce: true)
      try await bench.tell("accepted", accepted("c1", on: day) { ($0.instant, $0.promised) = (true, nil) }, isDecidedAtOnce: true)
      try await bench.tell("decided", SampleCase.view("c1", of: "s1", revision: 4) { ($0.instant, $0.resultCode) = (true, "1") })
      try await bench.settle("marker")
      #expect(try await bench.mailbox(of: "s1").map(\.kind) == ["case.decided"])
    }
  }

  @Test("An instant case that an official accepts is told with the day that the law sets")
  func byHand() async throws {
    let notices = try await notices(of: accepted("c1") { ($0.instant, $0.promised) = (true, nil) })
    #expect(notices.map(\.kind) == ["case.accepted"])
    #expect(notices.first?.textZh.contains("法定办结日期：2026年9月29日") == true)
    #expect(notices.first?.textZh.contains("承诺办结日期") == false)
  }

  @Test("No day is named that is past: after the promised one that of the law, and after both nothing is told")
  func past() async throws {
    let late = try await notices(of: accepted("c1", on: "2026-08-03") { $0.promised = DueDate.with { $0.due = "2026-08-31" } })
    #expect(late.first?.textZh.contains("法定办结日期：2026年9月29日") == true && late.first?.textZh.contains("2026年8月31日") == false)
    let over = accepted("c1", on: "2026-08-03") {
      $0.promised = DueDate.with { $0.due = "2026-08-17" }
      $0.statutory = DueDate.with { $0.due = "2026-08-31" }
    }
    #expect(try await notices(of: over).isEmpty)
  }

  @Test("A case that is no longer open is not said to be accepted")
  func closed() async throws {
    #expect(try await notices(of: accepted("c1") { $0.state = .decided }).isEmpty)
  }
}

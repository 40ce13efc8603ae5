import Bus
import Contracts
import Testing

@Suite("Notices of what an office decided against somebody, or is late with", .timeLimit(.minutes(2)))
struct NoticeOfTheOfficeTests {
  private func notice(_ act: String, _ change: @escaping (inout CaseView) -> Void) async throws -> NoticeView {
    try await NotifyBench.run { bench in
      let view = SampleCase.view("c1", of: "s1", revision: 5, change)
      try await bench.tell(act, view)
      try await bench.tell(act, view)
      try await bench.settle("marker")
      let notices = try await bench.mailbox(of: "s1")
      #expect(notices.count == 1)
      return try #require(notices.first)
    }
  }

  @Test("A refusal to accept is told with its grounds and its office, once")
  func refused() async throws {
    let notice = try await notice("refusedToAccept") { ($0.grounds, $0.office) = ("不属于本机关职权", "区民政局") }
    #expect(notice.id == "c1.case-refused.5" && notice.kind == "case.refused")
    #expect(notice.titleZh == "不予受理：事项P027" && notice.titleEn == "Not accepted: Item P027")
    for text in [notice.textZh, notice.textEn] { #expect(text.contains("不属于本机关职权") && text.contains("区民政局")) }
    #expect(notice.textZh.contains("复议") && notice.textEn.contains("appeal"))
  }

  @Test("A refusal of before its office was told names none")
  func refusedByUnnamed() async throws {
    let notice = try await notice("refusedToAccept") { $0.grounds = "不属于本机关职权" }
    #expect(notice.textZh.contains("您的申请不予受理。") && !notice.textZh.contains("“"))
  }

  @Test("An answered objection says whether the decision stands, and why", arguments: [true, false])
  func objection(annulled: Bool) async throws {
    let notice = try await notice("objectionAnswered") { view in
      view.objection = ObjectionEntry.with { ($0.annulled, $0.grounds) = (annulled, "已核对登记信息") }
    }
    #expect(notice.kind == "objection.answered")
    #expect(notice.titleZh.contains("撤销") == annulled && notice.titleZh.contains("维持") == !annulled)
    #expect(notice.textEn.contains("void") == annulled && notice.textEn.contains("it stands") == !annulled)
    #expect(notice.textZh.contains("已核对登记信息"))
  }

  @Test("Days that a calendar moved are told before and after, those of a newer version left out")
  func moved() async throws {
    try await NotifyBench.run { bench in
      let moved = [
        ("promised", "2027-02-18", "2027-02-22"), ("statutory", "2027-03-01", "2027-03-03"), ("other", "2027-03-01", "2027-03-02"),
        ("objection", "2027-02-19", "2027-02-23"),
      ]
      try await bench.tell("datesMoved", SampleCase.view("c1", of: "s1", revision: 3), moved: moved)
      let notice = try await bench.mailbox(of: "s1", count: 1)[0]
      #expect(notice.kind == "case.moved")
      #expect(notice.textZh.contains("承诺办结日期：2027年2月18日（星期四）改为2027年2月22日（星期一）"))
      #expect(notice.textEn.contains("To be decided by law by: Wednesday 3 March 2027, instead of Monday 1 March 2027"))
      #expect(notice.textZh.contains("异议答复期限：2027年2月19日（星期五）改为2027年2月23日（星期二）"))
      #expect(notice.textEn.contains("Your objection is answered by: Tuesday 23 February 2027, instead of Friday 19 February 2027"))
      #expect(notice.textZh.split(separator: "\n").count == 6)
    }
  }

  @Test("Dates of which none has a name here make no notice")
  func movedUnknown() async throws {
    try await NotifyBench.run { bench in
      try await bench.tell("datesMoved", SampleCase.view("c1", of: "s1"), moved: [("other", "2027-03-01", "2027-03-02")])
      try await bench.settle("marker")
      #expect(try await bench.mailbox(of: "s1").isEmpty)
    }
  }

  @Test("Only a red lamp is told: the others are the office's own", arguments: ["green", "warn", "yellow", "red"])
  func lamp(colour: String) async throws {
    try await NotifyBench.run { bench in
      try await bench.tell("lampChanged", SampleCase.view("c1", of: "s1") { $0.lamp = colour })
      try await bench.settle("marker")
      #expect(try await bench.mailbox(of: "s1").map(\.titleZh) == (colour == "red" ? ["逾期未办结：事项P027"] : []))
    }
  }

  /// When each duty was told as overdue, and when it was done: the delivery, a bad rating, an objection.
  typealias Duties = (told: [String], done: [String], title: String, words: String)

  @Test(
    "A late delivery, a rating that is not put right and an objection that is not answered are told apart, each when it is told",
    arguments: [
      (["2026-09-20", "", ""], ["", "", ""], "逾期未送达", "delivered"),
      (["", "2026-10-30", ""], ["2026-09-18", "", ""], "评价逾期未整改", "Your rating"),
      (["", "", "2026-09-27"], ["2026-09-18", "", ""], "异议逾期未答复", "Your objection"),
      // What was told before it still stands beside it.
      (["2026-09-20", "", "2026-09-27"], ["", "", ""], "异议逾期未答复", "Your objection"),
      (["2026-09-28", "", "2026-09-27"], ["", "", ""], "逾期未送达", "delivered"),
      (["2026-09-20", "2026-10-30", "2026-09-27"], ["2026-10-02", "", "2026-10-05"], "评价逾期未整改", "Your rating"),
      // Both on one day: the event of the objection is the later one.
      (["2026-09-27", "", "2026-09-27"], ["", "", ""], "异议逾期未答复", "Your objection"),
    ] as [Duties])
  func overdue(duties: Duties) async throws {
    let notice = try await notice("overdue") { view in
      view.delivery = DeliveryEntry.with { ($0.overdueOn, $0.deliveredOn) = (duties.told[0], duties.done[0]) }
      if !duties.told[1].isEmpty { view.rating = RatingEntry.with { ($0.overdueOn, $0.putRightOn) = (duties.told[1], duties.done[1]) } }
      guard !duties.told[2].isEmpty else { return }
      view.objection = ObjectionEntry.with { ($0.overdueOn, $0.answeredOn) = (duties.told[2], duties.done[2]) }
    }
    #expect(notice.titleZh == "\(duties.title)：事项P027")
    #expect(notice.textEn.contains(duties.words))
  }

  @Test("A duty that has no name here makes no notice, rather than a wrong one")
  func overdueUnknown() async throws {
    try await NotifyBench.run { bench in
      let view = SampleCase.view("c1", of: "s1") { $0.delivery = DeliveryEntry.with { $0.deliveredOn = "2026-09-18" } }
      try await bench.tell("overdue", view)
      try await bench.settle("marker")
      #expect(try await bench.mailbox(of: "s1").isEmpty)
    }
  }
}

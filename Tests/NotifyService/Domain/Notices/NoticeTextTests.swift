import Civics
import NotifyDomain
import Testing

@Suite("Words of notices")
struct NoticeTextTests {
  static let card = Bilingual("居民身份证", "resident identity card")
  static let form = Bilingual("申请表", "application form")
  static let identityCard = RequiredPaper(material: "idc", name: card)
  static let register = RequiredPaper(
    material: "hkb", name: Bilingual("居民户口簿", "household register"), needsOriginal: true, copies: 1)
  static let photograph = RequiredPaper(
    material: "yszp", name: Bilingual("免冠证件照", "photograph without hat"), needsOriginal: false, copies: 2)

  static func summary(_ reasons: [VisitReason], provisional: Bool = false) -> VisitSummary {
    VisitSummary(
      hall: Bilingual("魁奇路大厅", "Kuiqi Road Hall"),
      appointment: Appointment(
        hall: "H1", day: Day("2026-11-24")!, slots: 0..<2, seat: 4, window: 5, start: 8 * 60 + 30, minutes: 20),
      reasons: reasons, isProvisional: provisional)
  }

  static let reasons = [
    VisitReason(
      caseID: "c1", kind: .originals, caseNumber: "N1", item: Bilingual("户口登记", "Household registration"), target: .naturalPerson,
      papers: [identityCard, register]),
    VisitReason(
      caseID: "c2", kind: .biometric, caseNumber: "N2", item: Bilingual("居民身份证办理", "Resident ID card issue"), target: .naturalPerson,
      papers: [identityCard, photograph]),
  ]

  @Test("A visit's notice says when, where, which window, how long and exactly what to bring, in Chinese")
  func bookedInChinese() {
    let text = NoticeContent.visitBooked(Self.summary(Self.reasons)).text(in: .chinese)
    #expect(text.title == "预约成功：11月24日（星期二）08:30 魁奇路大厅")
    #expect(
      text.body == """
        时间：2026年11月24日（星期二）08:30
        地点：魁奇路大厅
        窗口：5号窗口
        预计用时：约20分钟
        办理事项：
        1. 户口登记，核验原件（办件编号 N1）
        2. 居民身份证办理，采集照片和指纹（办件编号 N2）
        请携带：
        - 居民身份证（原件）
        - 居民户口簿（原件、复印件1份）
        - 免冠证件照（2份）

        """)
  }

  @Test("A visit's notice says the same in English")
  func bookedInEnglish() {
    let text = NoticeContent.visitBooked(Self.summary(Self.reasons)).text(in: .english)
    #expect(text.title == "Your visit: Tuesday 24 November, 08:30, Kuiqi Road Hall")
    #expect(
      text.body == """
        When: Tuesday 24 November 2026, 08:30
        Where: Kuiqi Road Hall
        Window: 5
        How long: about 20 minutes
        What for:
        1. Household registration, verification of originals (case N1)
        2. Resident ID card issue, photograph and fingerprints (case N2)
        Please bring:
        - resident identity card (the original)
        - household register (the original and 1 copy)
        - photograph without hat (2 copies)

        """)
  }

  @Test("A visit without papers says that none are needed", arguments: zip(Language.allCases, ["无需携带材料", "no papers are needed"]))
  func nothingToBring(language: Language, words: String) {
    let reason = VisitReason(
      caseID: "c1", kind: .signature, caseNumber: "N1", item: Bilingual("事项", "Item"), target: .naturalPerson)
    #expect(NoticeContent.visitBooked(Self.summary([reason])).text(in: language).body.contains(words))
  }

  @Test(
    "A day whose calendar is not published is said to be provisional", arguments: zip(Language.allCases, ["尚未公布", "not published yet"]))
  func provisional(language: Language, words: String) {
    #expect(NoticeContent.visitBooked(Self.summary(Self.reasons, provisional: true)).text(in: language).body.contains(words))
    #expect(!NoticeContent.visitBooked(Self.summary(Self.reasons)).text(in: language).body.contains(words))
  }

  @Test("A change says that it replaces the earlier notice", arguments: zip(Language.allCases, ["代替先前", "replaces the earlier"]))
  func changed(language: Language, words: String) {
    #expect(NoticeContent.visitChanged(Self.summary(Self.reasons)).text(in: language).body.contains(words))
  }

  @Test("A cancelled visit says that nobody need come", arguments: zip(Language.allCases, ["无需到场", "You need not come"]))
  func cancelled(language: Language, words: String) {
    let text = NoticeContent.visitCancelled(Self.summary(Self.reasons)).text(in: language)
    #expect(text.body.contains(words))
    #expect(text.body.contains("N1"))
  }

  @Test("Who waits for a seat is told what for, and not to come before", arguments: zip(Language.allCases, ["面谈", "interview"]))
  func waiting(language: Language, words: String) {
    let summary = CaseSummary(number: "N1", item: Bilingual("户口登记", "Household registration"))
    let text = NoticeContent.visitWaiting(summary, .interview).text(in: language)
    #expect(text.title.contains(summary.item[language]))
    #expect(text.body.contains(words))
    #expect(text.body.contains(language == .chinese ? "请不要前往" : "do not come before"))
  }

  @Test("A received case names the day it is promised for")
  func received() {
    let summary = CaseSummary(number: "N1", item: Bilingual("户口登记", "Household registration"))
    let chinese = NoticeContent.caseReceived(summary, promised: Day("2026-12-01")).text(in: .chinese)
    let english = NoticeContent.caseReceived(summary, promised: nil).text(in: .english)
    #expect(chinese.title == "已收件：户口登记")
    #expect(chinese.body.contains("承诺办结日期：2026年12月1日（星期二）"))
    #expect(english.body == "Item: Household registration\nCase number: N1\nYour application has arrived. You need not come to a hall.\n")
  }

  static let household = CaseSummary(number: "N1", item: Bilingual("户口登记", "Household registration"))
  static let promise = DecisionDay(Day("2026-12-01")!, isPromised: true)

  @Test("An accepted case names the day of acceptance and the one it is promised for, or the law's where nothing is promised")
  func accepted() {
    let promised = NoticeContent.caseAccepted(Self.household, on: Day("2026-11-24")!, .byOffice, Self.promise)
    #expect(promised.text(in: .chinese).title == "已受理：户口登记")
    #expect(promised.text(in: .chinese).body.contains("受理日期为2026年11月24日（星期二）。\n承诺办结日期：2026年12月1日（星期二）\n"))
    let english = "as of Tuesday 24 November 2026.\nPromised to be decided by: Tuesday 1 December 2026\n"
    #expect(promised.text(in: .english).body.contains(english))
    let lawful = NoticeContent.caseAccepted(
      Self.household, on: Day("2026-11-24")!, .byOffice, DecisionDay(Day("2026-12-22")!, isPromised: false))
    #expect(lawful.text(in: .chinese).body.contains("法定办结日期：2026年12月22日"))
    #expect(lawful.text(in: .english).body.contains("by law by: Tuesday 22 December 2026"))
  }

  @Test("Acceptance by silence says that nothing was asked in time, and by which law", arguments: Language.allCases)
  func acceptedBySilence(language: Language) {
    func body(_ acceptance: CaseAcceptance) -> String {
      NoticeContent.caseAccepted(Self.household, on: Day("2026-11-24")!, acceptance, Self.promise).text(in: language).body
    }
    let words = language == .chinese ? ["未在告知期限内", "第三十二条"] : ["within the notice period", "art. 32"]
    for word in words {
      for silence in [CaseAcceptance.bySilence, .bySilenceAfterAnswer] { #expect(body(silence).contains(word)) }
      #expect(!body(.byOffice).contains(word))
    }
    let answered = language == .chinese ? "您补正后" : "After your answer"
    #expect(body(.bySilenceAfterAnswer).contains(answered) && !body(.bySilence).contains(answered))
  }

  @Test("A day past the published calendar is said to be provisional", arguments: zip(Language.allCases, ["暂定", "provisional"]))
  func provisionalDay(language: Language, words: String) {
    func body(_ isProvisional: Bool) -> String {
      NoticeContent.caseClockResumed(Self.household, DecisionDay(Day("2027-02-18")!, isPromised: true, isProvisional: isProvisional))
        .text(in: language).body
    }
    #expect(body(true).contains(words) && !body(false).contains(words))
  }

  @Test("A stopped clock says for what, under which law and for how many workdays; one that runs again the new day")
  func clock() {
    let stopped = NoticeContent.caseClockStopped(
      Self.household, ground: Bilingual("检测", "testing"), basis: Bilingual("行政许可法第四十五条", "行政许可法 art. 45"), workdays: 10)
    #expect(stopped.text(in: .chinese).title == "特别程序，暂停计时：户口登记")
    for word in ["检测", "行政许可法第四十五条", "预计需要10个工作日"] { #expect(stopped.text(in: .chinese).body.contains(word)) }
    for word in ["testing", "art. 45", "take 10 workdays."] { #expect(stopped.text(in: .english).body.contains(word)) }
    let short = NoticeContent.caseClockStopped(
      Self.household, ground: Bilingual("听证", "hearing"), basis: Bilingual("某法", "some law"), workdays: 1)
    #expect(short.text(in: .english).body.contains("take 1 workday."))
    let resumed = NoticeContent.caseClockResumed(Self.household, Self.promise)
    #expect(resumed.text(in: .chinese).body.contains("恢复计时。\n承诺办结日期：2026年12月1日"))
    #expect(resumed.text(in: .english).body.contains("runs again.\nPromised to be decided by: Tuesday 1 December 2026"))
  }

  @Test("An extension says by how much, why, and the new day")
  func extended() {
    let content = NoticeContent.caseExtended(Self.household, workdays: 10, reason: "案情复杂", Self.promise)
    for word in ["延长10个工作日", "延长理由：案情复杂", "承诺办结日期：2026年12月1日"] { #expect(content.text(in: .chinese).body.contains(word)) }
    for word in ["extended by 10 workdays", "Reason: 案情复杂", "by: Tuesday 1 December 2026"] {
      #expect(content.text(in: .english).body.contains(word))
    }
  }

  @Test("What has no day to come any more says so, also in a text message", arguments: Language.allCases)
  func noDayLeft(language: Language) {
    let words = language == .chinese ? ("办理期限已过", "办结期限：已过") : ("is over", "Last day for it: past")
    for content in [NoticeContent.caseClockResumed(Self.household, nil), .caseExtended(Self.household, workdays: 10, reason: "案情复杂", nil)] {
      #expect(content.text(in: language).body.contains(words.0))
      let message = NoticeTemplate.builtIn(.init(content.kind, .text, language)).filled(with: content.values(in: language))
      #expect(message.body.contains(words.1) && !message.body.contains("2026"))
    }
  }

  @Test("Each thing with which the office is late, and each day that moves, has words of its own", arguments: Language.allCases)
  func ownWords(language: Language) {
    let late = CaseDelay.allCases.map { NoticeContent.caseOverdue(Self.household, $0).text(in: language) }
    #expect(Set(late.map(\.title)).count == CaseDelay.allCases.count && Set(late.map(\.body)).count == CaseDelay.allCases.count)
    #expect(Set(DateMove.Kind.allCases.map { $0.name[language] }).count == DateMove.Kind.allCases.count)
  }

  @Test("A decision says what resulted, or how to appeal")
  func decided() {
    let summary = CaseSummary(number: "N1", item: Bilingual("户口登记", "Household registration"))
    let granted = NoticeContent.caseDecided(summary, .granted(Bilingual("居民户口簿", "household register")))
    #expect(granted.text(in: .chinese).body.hasSuffix("您的申请已获批准。\n办理结果：居民户口簿\n"))
    #expect(granted.text(in: .english).title == "Granted: Household registration")
    let refused = NoticeContent.caseDecided(summary, .refused)
    #expect(refused.text(in: .chinese).body.contains("复议"))
    #expect(refused.text(in: .english).body.contains("how to appeal"))
  }

  @Test("A case that lost its evidence says what to hand in, and that it waits for it")
  func reopened() {
    let summary = CaseSummary(number: "N1", item: Bilingual("户口登记", "Household registration"))
    let content = NoticeContent.caseReopened(
      summary,
      materials: [
        Self.card, Bilingual("居民户口簿", "household register"),
      ])
    #expect(content.text(in: .chinese).title == "须补交材料：户口登记")
    #expect(content.text(in: .chinese).body.contains("请补交：居民身份证、居民户口簿。"))
    #expect(content.text(in: .english).body.contains("hand in: resident identity card, household register. The case cannot be granted"))
  }

  @Test("A correction names the materials and the last day for it")
  func correction() {
    let summary = CaseSummary(number: "N1", item: Bilingual("户口登记", "Household registration"))
    let content = NoticeContent.correctionAsked(summary, materials: [Self.card, Self.form], by: Day("2026-12-01"))
    #expect(content.text(in: .chinese).title == "请补正：户口登记")
    #expect(content.text(in: .chinese).body.contains("居民身份证、申请表") && content.text(in: .chinese).body.contains("2026年12月1日"))
    #expect(content.text(in: .english).body.contains("missing in: resident identity card, application form."))
    #expect(content.text(in: .english).body.contains("correct it by Tuesday 1 December 2026"))
    #expect(!NoticeContent.correctionAsked(summary, materials: [Self.form], by: nil).text(in: .english).body.contains("correct it by"))
  }

  @Test("What ended without a decision says where to turn to", arguments: Language.allCases)
  func ended(language: Language) {
    let summary = CaseSummary(number: "N1", item: Bilingual("户口登记", "Household registration"))
    func body(_ end: CaseEnd) -> String { NoticeContent.caseEnded(summary, end).text(in: language).body }
    for end in [CaseEnd.elsewhere(office: "区民政局"), .referred(office: "区民政局")] { #expect(body(end).contains("区民政局")) }
    #expect(body(.lapsed).contains(language == .chinese ? "重新申请" : "apply anew"))
    #expect(body(.returned).contains(language == .chinese ? "已退回" : "is returned"))
    #expect(body(.annulled).contains(language == .chinese ? "复议" : "appeal"))
  }

  @Test("A case that came at night says from when it counts", arguments: zip(Language.allCases, ["2026年12月2日", "2 December 2026"]))
  func night(language: Language, words: String) {
    let summary = CaseSummary(number: "N1", item: Bilingual("户口登记", "Household registration"))
    #expect(NoticeContent.caseReceived(summary, promised: nil, countsFrom: Day("2026-12-02")).text(in: language).body.contains(words))
  }

  static let brief = VisitBrief(
    hall: Bilingual("魁奇路大厅", "Kuiqi Road Hall"), day: Day("2026-11-24")!, start: 8 * 60 + 30, window: "5", bring: ["居民身份证", "户口簿"])

  @Test("A reminder says when, where, which window and what to bring")
  func reminder() {
    let text = NoticeContent.visitReminder(.soon, Self.brief).text(in: .chinese)
    #expect(text.title == "预约提醒：今日08:30 魁奇路大厅")
    #expect(
      text.body == """
        时间：2026年11月24日（星期二）08:30
        地点：魁奇路大厅
        窗口：5号窗口
        请携带：居民身份证、户口簿
        不能前来，请尽早取消或改期。

        """)
    #expect(NoticeContent.visitReminder(.tomorrow, Self.brief).text(in: .english).title.contains("visit: Tuesday 24 November, 08:30"))
  }

  @Test("Reminders are due a day and two hours before, and none that is past", arguments: [(30, 2), (24, 1), (3, 1), (2, 0), (-1, 0)])
  func reminders(hours: Int64, count: Int) {
    let start: Int64 = 1_800_000_000_000_000
    let now = start - hours * 3_600_000_000
    let due = VisitReminder.due(before: start, now: now)
    #expect(due.count == count && due.allSatisfy { $0.at > now && $0.at < start })
  }

  @Test("Every title is one line", arguments: Language.allCases)
  func oneLine(language: Language) {
    let summary = CaseSummary(number: "N1", item: Bilingual("事项", "Item"))
    let contents: [NoticeContent] = [
      .visitBooked(Self.summary(Self.reasons)), .visitChanged(Self.summary(Self.reasons)), .visitCancelled(Self.summary(Self.reasons)),
      .visitMissed(Self.summary(Self.reasons)), .visitConflict(Self.summary(Self.reasons), .closed, offered: nil),
      .visitWaiting(summary, .interview), .caseReceived(summary, promised: nil), .caseDecided(summary, .refused),
      .contactCode,
      .caseReopened(summary, materials: [Self.card]),
      .caseReminded(summary, materials: [Self.card]),
      .correctionAsked(summary, materials: [Self.card], by: nil), .caseEnded(summary, .lapsed),
      .caseEnded(summary, .elsewhere(office: "局")), .caseEnded(summary, .returned), .caseEnded(summary, .referred(office: "局")),
      .caseEnded(summary, .annulled),
      .caseFee(summary, name: "工本费", fen: 1_000, basis: "某规定"),
      .caseDelivered(summary, how: Bilingual("邮寄送达", "by post"), trackingNumber: "EX1"), .caseAnswered(summary, measures: "增开\n窗口"),
      .caseRefused(summary, grounds: "不属于\n本机关职权", office: "局"), .objectionAnswered(summary, annulled: true, grounds: "见\n附件"),
      .objectionAnswered(summary, annulled: false, grounds: ""),
      .caseMoved(summary, [DateMove(.promised, before: Day("2027-02-18")!, now: Day("2027-02-22")!)]),
      .caseOverdue(summary, .decision), .caseOverdue(summary, .delivery), .caseOverdue(summary, .puttingRight),
      .caseOverdue(summary, .objection),
      .caseAccepted(summary, on: Day("2026-11-24")!, .bySilence, Self.promise),
      .caseClockStopped(summary, ground: Self.card, basis: Self.form, workdays: 1), .caseClockResumed(summary, Self.promise),
      .caseExtended(summary, workdays: 10, reason: "案情\n复杂", Self.promise),
      .visitReminder(.tomorrow, Self.brief), .visitReminder(.soon, Self.brief),
    ]
    #expect(Set(contents.map(\.kind)) == Set(NoticeKind.allCases))
    #expect(contents.allSatisfy { !$0.text(in: language).title.contains { $0.isNewline } })
  }
}

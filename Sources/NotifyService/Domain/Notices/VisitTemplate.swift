import Civics

/// The words of a notice about a visit.
struct VisitTemplate {
  private let visit: VisitSummary
  private let language: Language
  private let appointment: Appointment

  init(_ visit: VisitSummary, _ language: Language) {
    self.visit = visit
    self.language = language
    appointment = visit.appointment
  }

  var booked: NoticeText {
    let (day, time) = (DateText.shortDay(appointment.day, language), DateText.time(appointment.start))
    return NoticeText(
      title: say("预约成功：\(day)\(time) \(visit.hall.zh)", "Your visit: \(day), \(time), \(visit.hall.en)"), body: body)
  }

  var changed: NoticeText {
    let (day, time) = (DateText.shortDay(appointment.day, language), DateText.time(appointment.start))
    return NoticeText(
      title: say("预约变更：\(day)\(time) \(visit.hall.zh)", "Your visit has changed: \(day), \(time), \(visit.hall.en)"),
      body: lines([say("本通知代替先前的预约通知。", "This replaces the earlier notice of your visit.")]) + body)
  }

  var cancelled: NoticeText {
    let (day, time) = (DateText.shortDay(appointment.day, language), DateText.time(appointment.start))
    return NoticeText(
      title: say("预约取消：\(day)\(time)无需到场", "Visit cancelled: no need to come on \(day), \(time)"),
      body: lines(
        [
          say(
            "您原定于\(when)到\(visit.hall.zh)办理的预约已取消，无需到场。",
            "Your visit to \(visit.hall.en) on \(when) is cancelled. You need not come.")
        ] + (visit.reasons.isEmpty ? [] : [say("原办理事项：", "It was for:")] + reasons)))
  }

  private var when: String {
    let (day, time) = (DateText.day(appointment.day, language), DateText.time(appointment.start))
    return say("\(day)\(time)", "\(day), \(time)")
  }

  private var body: String {
    lines(
      [
        say("时间：\(when)", "When: \(when)"),
        say("地点：\(visit.hall.zh)", "Where: \(visit.hall.en)"),
        say("窗口：\(appointment.window)号窗口", "Window: \(appointment.window)"),
        say("预计用时：约\(appointment.minutes)分钟", "How long: about \(appointment.minutes) minutes"),
        say("办理事项：", "What for:"),
      ] + reasons + bring + provisional)
  }

  private var reasons: [String] {
    visit.reasons.enumerated().map { index, reason in
      say(
        "\(index + 1). \(reason.item.zh)，\(reason.kind.name.zh)（办件编号 \(reason.caseNumber)）",
        "\(index + 1). \(reason.item.en), \(reason.kind.name.en) (case \(reason.caseNumber))")
    }
  }

  /// Exactly what to bring, or that nothing is needed: silence would leave people to guess.
  private var bring: [String] {
    let papers = RequiredPaper.merged(visit.reasons.lazy.flatMap(\.papers))
    guard !papers.isEmpty else { return [say("请携带：无需携带材料", "Please bring: no papers are needed")] }
    return [say("请携带：", "Please bring:")]
      + papers.map { paper in
        let form = form(paper)
        return form.isEmpty ? "- \(paper.name[language])" : say("- \(paper.name.zh)（\(form)）", "- \(paper.name.en) (\(form))")
      }
  }

  /// A thing without an original, such as a photograph, is counted and not called a copy in Chinese.
  private func form(_ paper: RequiredPaper) -> String {
    let copies = say("\(paper.needsOriginal ? "复印件" : "")\(paper.copies)份", paper.copies == 1 ? "1 copy" : "\(paper.copies) copies")
    return ((paper.needsOriginal ? [say("原件", "the original")] : []) + (paper.copies > 0 ? [copies] : []))
      .joined(separator: say("、", " and "))
  }

  private var provisional: [String] {
    guard visit.isProvisional else { return [] }
    let year = appointment.day.year
    return [
      say(
        "注意：\(year)年的放假安排尚未公布，如该日休息，将另行通知您。",
        "Please note: the holidays of \(year) are not published yet. If the hall is closed that day, we will tell you.")
    ]
  }

  /// The words of the one language, and none of the other's are made.
  private func say(_ chinese: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    switch language {
    case .chinese: chinese()
    case .english: english()
    }
  }

  private func lines(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }
}

extension VisitTemplate {
  var missed: NoticeText {
    NoticeText(
      title: say("未到场：\(visit.hall.zh)", "You were expected: \(visit.hall.en)"),
      body: lines(
        [
          say(
            "您预约了\(when)到\(visit.hall.zh)，但未到场。办理仍需您到大厅，请另选时间。",
            "You had an appointment at \(visit.hall.en) on \(when) and did not come. It still needs you to come: please choose another time."
          )
        ] + (visit.reasons.isEmpty ? [] : [say("办理事项：", "What for:")] + reasons)))
  }

  /// What to do comes before what has happened.
  func conflict(_ why: HallConflict, offered: VisitSummary?) -> NoticeText {
    let other = offered.map { offered in
      let new = VisitTemplate(offered, language)
      return say(
        "我们已为您保留：\(new.when)，\(offered.hall.zh)。请在确认后按新时间前往；您也可以另选时间。",
        "We are keeping another for you: \(new.when), \(offered.hall.en). Please confirm it, and come then; or choose another time.")
    }
    return NoticeText(
      title: say("预约需要改期：\(visit.hall.zh)", "Your visit has to move: \(visit.hall.en)"),
      body: lines(
        [
          say(
            "您原定\(when)到\(visit.hall.zh)的预约需要改期：\(why.name.zh)。",
            "Your visit to \(visit.hall.en) on \(when) has to move: \(why.name.en)."),
          other
            ?? say(
              "一有合适的空位，我们会为您保留并通知您；您也可以另选时间。",
              "As soon as a seat is free that suits we will keep it for you and tell you; or choose another time."),
        ] + (visit.reasons.isEmpty ? [] : [say("办理事项：", "What for:")] + reasons)))
  }
}

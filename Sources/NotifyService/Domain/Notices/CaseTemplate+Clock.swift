import Civics

/// What becomes of the period in which a case is to be decided.
extension CaseTemplate {
  func accepted(on day: Day, _ acceptance: CaseAcceptance, _ due: DecisionDay) -> NoticeText {
    NoticeText(
      title: say("已受理：\(summary.item.zh)", "Accepted: \(summary.item.en)"),
      body: body([
        sentence(acceptance, on: DateText.day(day, language)),
        line(due),
        say("受理通知书见办件。", "Your case has the written notice of acceptance."),
      ]))
  }

  private func sentence(_ acceptance: CaseAcceptance, on date: String) -> String {
    switch acceptance {
    case .byOffice: say("您的申请已予受理，受理日期为\(date)。", "Your application is accepted as of \(date).")
    case .bySilence:
      say(
        "本机关未在告知期限内告知补正，您的申请自\(date)起即为受理（行政许可法第三十二条）。",
        "Nothing was asked of you within the notice period: your application counts as accepted on \(date) (行政许可法 art. 32).")
    case .bySilenceAfterAnswer:
      say(
        "您补正后，本机关未在告知期限内再次告知补正，您的申请自\(date)起即为受理（行政许可法第三十二条）。",
        "After your answer nothing more was asked within the notice period: your application counts as accepted on \(date) "
          + "(行政许可法 art. 32).")
    }
  }

  func clockStopped(for ground: Bilingual, under basis: Bilingual, workdays: Int) -> NoticeText {
    NoticeText(
      title: say("特别程序，暂停计时：\(summary.item.zh)", "The clock has stopped: \(summary.item.en)"),
      body: body([
        say("办理本件需要\(ground.zh)，所需时间不计入办理期限。", "The case needs \(ground.en), whose time is not counted in its period."),
        say("依据：\(basis.zh)", "Under: \(basis.en)"),
        say("预计需要\(workdays)个工作日。", "It is expected to take \(Self.workdays(workdays))."),
        say(
          "恢复计时后，将告知您新的办结日期。特别程序告知书见办件。",
          "Once the clock runs again you will be told the new day. Your case has the written notice."),
      ]))
  }

  func clockResumed(_ due: DecisionDay?) -> NoticeText {
    NoticeText(
      title: say("恢复计时：\(summary.item.zh)", "The clock runs again: \(summary.item.en)"),
      body: body([
        say("不计入办理期限的程序已结束，恢复计时。", "What was not counted is over, and the clock runs again."),
        line(due),
      ]))
  }

  /// Reasons are told in the words in which they were given.
  func extended(by workdays: Int, because reason: String, _ due: DecisionDay?) -> NoticeText {
    NoticeText(
      title: say("延长办理期限：\(summary.item.zh)", "More time is needed: \(summary.item.en)"),
      body: body([
        say(
          "本件不能在规定期限内办结，经批准延长\(workdays)个工作日。",
          "Your case cannot be decided within its period, which was extended by \(Self.workdays(workdays))."),
        say("延长理由：\(reason)", "Reason: \(reason)"),
        line(due),
        say("延长办理期限告知书见办件。", "Your case has the written notice."),
      ]))
  }

  /// A day that is past is promised to nobody.
  private func line(_ due: DecisionDay?) -> String {
    guard let due else { return say("办理期限已过，本件尚未办结。", "The period for the decision is over, and your case is not decided yet.") }
    let date = DateText.day(due.day, language)
    let provisional =
      due.isProvisional
      ? say("（暂定，放假安排公布后如有变动，将另行通知您）", " (provisional: if it moves once the holidays are published, you will be told)") : ""
    return say("\(due.name.zh)：\(date)\(provisional)", "\(due.name.en): \(date)\(provisional)")
  }

  /// `1 workday`, `10 workdays`
  private static func workdays(_ number: Int) -> String { number == 1 ? "1 workday" : "\(number) workdays" }
}

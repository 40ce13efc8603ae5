import Civics

/// What an office decided against the applicant, or is late with.
extension CaseTemplate {
  /// Grounds and offices have names in Chinese only.
  func refused(_ grounds: String, by office: String) -> NoticeText {
    NoticeText(
      title: say("不予受理：\(summary.item.zh)", "Not accepted: \(summary.item.en)"),
      body: body([
        office.isEmpty
          ? say("您的申请不予受理。", "Your application is not accepted.")
          : say("“\(office)”不予受理您的申请。", "\(office) does not accept your application."),
        grounds.isEmpty ? nil : say("理由：\(grounds)", "Grounds: \(grounds)"),
        say("如不服，可申请复议或提起诉讼，期限见《不予受理决定书》。", "You may appeal; the written decision says how, and how long."),
      ]))
  }

  func objectionAnswered(annulled: Bool, _ grounds: String) -> NoticeText {
    NoticeText(
      title: annulled
        ? say("异议成立，决定已撤销：\(summary.item.zh)", "Your objection holds, decision annulled: \(summary.item.en)")
        : say("异议不成立，维持原决定：\(summary.item.zh)", "Your objection was answered, decision upheld: \(summary.item.en)"),
      body: body([
        annulled
          ? say("您对自动决定的异议成立，该决定已撤销，办件作废。您可以重新申请。", "The decision that a rule made is annulled and the case void. You may apply anew.")
          : say("工作人员已复核自动作出的决定，予以维持。", "An official has looked at the decision that a rule made, and it stands."),
        grounds.isEmpty ? nil : say("理由：\(grounds)", "Grounds: \(grounds)"),
        say("如不服，可申请复议或提起诉讼，期限见办件。", "You may appeal; your case says how long."),
      ]))
  }

  func moved(_ moves: [DateMove]) -> NoticeText {
    NoticeText(
      title: say("日期调整：\(summary.item.zh)", "Dates have moved: \(summary.item.en)"),
      body: body(
        [say("放假安排公布后，下列日期有调整：", "The holidays were published, and these days have moved:")]
          + moves.map { move in
            let (before, now) = (DateText.day(move.before, language), DateText.day(move.now, language))
            return say("\(move.kind.name.zh)：\(before)改为\(now)", "\(move.kind.name.en): \(now), instead of \(before)")
          }))
  }

  func overdue(_ delay: CaseDelay) -> NoticeText {
    let (title, sentence) = words(of: delay)
    return NoticeText(
      title: say("\(title.zh)：\(summary.item.zh)", "\(title.en): \(summary.item.en)"),
      body: body([
        sentence[language],
        say("我们深表歉意。您可以投诉，也可以申请复议。", "We are sorry. You may complain, or appeal."),
      ]))
  }

  private func words(of delay: CaseDelay) -> (title: Bilingual, sentence: Bilingual) {
    switch delay {
    case .decision:
      (
        Bilingual("逾期未办结", "Late to be decided"),
        Bilingual("您的办件已超过法定期限，尚未办结。", "Your case is past the day that the law sets, and not decided yet.")
      )
    case .delivery:
      (
        Bilingual("逾期未送达", "Late to be delivered"),
        Bilingual("您的办理结果已超过送达期限，尚未送达。", "What came of your case should have been delivered by now, and was not.")
      )
    case .puttingRight:
      (
        Bilingual("评价逾期未整改", "Your rating is not answered in time"),
        Bilingual("您的评价已超过整改期限，尚未整改。", "Your rating should have been put right by now, and was not.")
      )
    case .objection:
      (
        Bilingual("异议逾期未答复", "Your objection is not answered in time"),
        Bilingual("您的异议已超过答复期限，尚未答复。", "Your objection should have been answered by now, and was not.")
      )
    }
  }
}

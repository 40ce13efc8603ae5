import Civics

extension CaseTemplate {
  func correctionAsked(_ materials: [Bilingual], by day: Day?) -> NoticeText {
    NoticeText(
      title: say("请补正：\(summary.item.zh)", "Please correct: \(summary.item.en)"),
      body: body([
        say(
          "您的申请材料须补正：\(materials.map(\.zh).joined(separator: "、"))。各项的说明见办件。",
          "Something is wrong or missing in: \(materials.map(\.en).joined(separator: ", ")). What it is, your case says."),
        day.map { day in
          say(
            "请于\(DateText.day(day, language))前（含当日）补正，可在任一渠道办理；逾期将退件。",
            "Please correct it by \(DateText.day(day, language)), that day included, over any channel; the case is returned after it.")
        },
      ]))
  }

  func ended(_ end: CaseEnd) -> NoticeText {
    let (title, sentence) = words(of: end)
    return NoticeText(
      title: say("\(title.zh)：\(summary.item.zh)", "\(title.en): \(summary.item.en)"),
      body: body([sentence[language], say("理由见办件。", "Your case says why.")]))
  }

  private func words(of end: CaseEnd) -> (title: Bilingual, sentence: Bilingual) {
    switch end {
    case .lapsed:
      (
        Bilingual("补正逾期，已退件", "Returned, not corrected in time"),
        Bilingual("补正期限已过，申请已退回。您可以重新申请。", "The time to correct is over and the application is returned. You may apply anew.")
      )
    case .elsewhere(let office):
      (
        Bilingual("不受理", "Not for this office"),
        Bilingual("本机关不受理此申请，请向“\(office)”申请。", "This office is not the right one. Please apply to: \(office).")
      )
    case .returned:
      (Bilingual("已退件", "Returned"), Bilingual("您的申请已退回。", "Your application is returned."))
    case .referred(let office):
      (
        Bilingual("已转报", "Referred upward"),
        Bilingual("您的办件已转报“\(office)”，由其决定。", "Your case was referred to \(office), which decides it.")
      )
    case .annulled:
      (
        Bilingual("已作废", "Void"),
        Bilingual("您的办件已作废。如不服，可申请复议或提起诉讼，期限见办件。", "Your case was declared void. You may appeal; your case says how long.")
      )
    }
  }
}

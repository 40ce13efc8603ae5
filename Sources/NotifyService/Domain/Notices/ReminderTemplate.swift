import Civics

/// The words that remind of a visit.
struct ReminderTemplate {
  private let visit: VisitBrief
  private let language: Language

  init(_ visit: VisitBrief, _ language: Language) {
    self.visit = visit
    self.language = language
  }

  func text(_ reminder: VisitReminder) -> NoticeText {
    let (day, time) = (DateText.shortDay(visit.day, language), DateText.time(visit.start))
    let title: String =
      switch reminder {
      case .tomorrow: say("预约提醒：\(day)\(time) \(visit.hall.zh)", "Reminder of your visit: \(day), \(time), \(visit.hall.en)")
      case .soon: say("预约提醒：今日\(time) \(visit.hall.zh)", "Your visit is today: \(time), \(visit.hall.en)")
      }
    let bring =
      visit.bring.isEmpty
      ? say("请携带：无需携带材料", "Please bring: no papers are needed")
      : say("请携带：\(visit.bring.joined(separator: "、"))", "Please bring: \(visit.bring.joined(separator: ", "))")
    return NoticeText(
      title: title,
      body: [
        say("时间：\(DateText.day(visit.day, language))\(time)", "When: \(DateText.day(visit.day, language)), \(time)"),
        say("地点：\(visit.hall.zh)", "Where: \(visit.hall.en)"),
        say("窗口：\(visit.window)号窗口", "Window: \(visit.window)"),
        bring,
        say("不能前来，请尽早取消或改期。", "If you cannot come, please cancel or move it soon."),
      ].joined(separator: "\n") + "\n")
  }

  /// The words of the one language, and none of the other's are made.
  private func say(_ chinese: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    switch language {
    case .chinese: chinese()
    case .english: english()
    }
  }
}

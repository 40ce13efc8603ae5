import Civics

/// The words of a notice about a case.
struct CaseTemplate {
  let summary: CaseSummary
  let language: Language

  init(_ summary: CaseSummary, _ language: Language) {
    self.summary = summary
    self.language = language
  }

  func received(promised: Day?, countsFrom: Day?) -> NoticeText {
    let when = promised.map { DateText.day($0, language) }
    return NoticeText(
      title: say("已收件：\(summary.item.zh)", "Received: \(summary.item.en)"),
      body: body([
        say("您的申请材料已收到，无需到大厅。", "Your application has arrived. You need not come to a hall."),
        countsFrom.map { day in
          say(
            "提交时不在办公时间，视为\(DateText.day(day, language))收件。",
            "It came outside office hours and counts as received on \(DateText.day(day, language)).")
        },
        when.map { say("承诺办结日期：\($0)", "To be decided by: \($0)") },
      ]))
  }

  func waiting(for reason: VisitReasonKind) -> NoticeText {
    NoticeText(
      title: say("暂无空位，请等候通知：\(summary.item.zh)", "No free appointment yet: \(summary.item.en)"),
      body: body([
        say("您需要到大厅办理：\(reason.name.zh)。", "You need to come to a hall for: \(reason.name.en)."),
        say(
          "目前可预约的时段已满。一有空位，我们会为您预约并通知您，在此之前请不要前往。",
          "All appointments that can be booked now are taken. As soon as one is free we will book it for you and tell you; "
            + "please do not come before."),
      ]))
  }

  func decided(_ result: CaseDecision) -> NoticeText {
    switch result {
    case .granted(let paper):
      NoticeText(
        title: say("已办结：\(summary.item.zh)", "Granted: \(summary.item.en)"),
        body: body([
          say("您的申请已获批准。", "Your application is granted."),
          paper.map { say("办理结果：\($0.zh)", "Result: \($0.en)") },
        ]))
    case .refused:
      NoticeText(
        title: say("已办结：\(summary.item.zh)（不予批准）", "Not granted: \(summary.item.en)"),
        body: body([
          say("您的申请未获批准。", "Your application is not granted."),
          say("理由以及申请复议或提起诉讼的途径，见决定书。", "The written decision gives the grounds, and how to appeal."),
        ]))
    }
  }

  func reopened(_ materials: [Bilingual]) -> NoticeText {
    NoticeText(
      title: say("须补交材料：\(summary.item.zh)", "Material needed anew: \(summary.item.en)"),
      body: body([
        say("您的办件所用的证照已不再有效。", "A certificate on which your case relied no longer holds."),
        say(
          "请补交：\(materials.map(\.zh).joined(separator: "、"))。补齐前不能批准。",
          "Please hand in: \(materials.map(\.en).joined(separator: ", ")). The case cannot be granted before it comes."),
      ]))
  }

  func reminded(_ materials: [Bilingual]) -> NoticeText {
    NoticeText(
      title: say("请补交材料：\(summary.item.zh)", "Please hand in what is owed: \(summary.item.en)"),
      body: body([
        say("您的申请先行受理，以下材料尚未补交。", "Your application was taken before all its materials were there."),
        say(
          "请补交：\(materials.map(\.zh).joined(separator: "、"))。补齐前不能批准。",
          "Please hand in: \(materials.map(\.en).joined(separator: ", ")). The case cannot be granted before it comes."),
      ]))
  }

  /// Fees and provisions have names in Chinese only.
  func fee(_ name: String, fen: Int, basis: String) -> NoticeText {
    let yuan = Self.yuan(fen)
    return NoticeText(
      title: say("请缴费：\(summary.item.zh)", "A fee is to be paid: \(summary.item.en)"),
      body: body([
        say("收费项目：\(name)，\(yuan)元。", "For: \(name), ¥\(yuan)."),
        say("收费依据：\(basis)", "Under: \(basis)"),
      ]))
  }

  /// `50.50`
  static func yuan(_ fen: Int) -> String { "\(fen / 100).\(fen / 10 % 10)\(fen % 10)" }

  func delivered(_ how: Bilingual, trackingNumber: String) -> NoticeText {
    NoticeText(
      title: say("已送达：\(summary.item.zh)", "Delivered: \(summary.item.en)"),
      body: body([
        say("送达方式：\(how.zh)", "How: \(how.en)"),
        trackingNumber.isEmpty ? nil : say("邮件号：\(trackingNumber)", "Tracking number: \(trackingNumber)"),
        say("请对本次服务作出评价。", "Please rate this service."),
      ]))
  }

  func answered(_ measures: String) -> NoticeText {
    NoticeText(
      title: say("您的评价已整改：\(summary.item.zh)", "Your rating was answered: \(summary.item.en)"),
      body: body([say("整改情况：\(measures)", "What was found and done: \(measures)")]))
  }

  func body(_ sentences: [String?]) -> String {
    let head = [
      say("事项：\(summary.item.zh)", "Item: \(summary.item.en)"),
      say("办件编号：\(summary.number)", "Case number: \(summary.number)"),
    ]
    return (head + sentences.compactMap(\.self)).joined(separator: "\n") + "\n"
  }

  /// The words of the one language, and none of the other's are made.
  func say(_ chinese: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    switch language {
    case .chinese: chinese()
    case .english: english()
    }
  }
}

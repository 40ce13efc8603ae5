import Contracts

/// Guides, for people.
enum GuideText {
  /// The materials of a guide.
  /// - Parameter isBundle: whether several items ask.
  static func materials(_ materials: [GuidedMaterial], isBundle: Bool = false) -> [String] {
    var table = Table(["怎么办 what", "材料 material", "份 copies", isBundle ? "事项 items" : "", "为何 why"], right: [2])
    for material in materials {
      table.add([
        way(material.way), material.name, "\(material.copies)", material.items.joined(separator: ", "),
        "\(material.whyZh) \(material.whyEn)",
      ])
    }
    return table.lines()
  }

  /// The questions that still decide something, each with how it is answered.
  static func open(_ questions: [GuideQuestion]) -> [String] {
    guard !questions.isEmpty else { return [] }
    return ["还要回答 still to be answered:"]
      + questions.flatMap { question in
        [DisplayText.printable("  \(question.textZh) \(question.textEn)  \(AnswerArgument.hint(question))")]
          + question.choices.map { DisplayText.printable("    \($0.code)  \($0.textZh) \($0.textEn)") }
      }
  }

  static func fees(_ fees: [ItemFee]) -> [String] {
    fees.map { fee in
      let condition = fee.condition.isEmpty ? "" : "  (\(fee.condition))"
      return DisplayText.printable("收费 fee  \(fee.name)  \(fee.standard)\(condition)")
    }
  }

  static func limit(_ limit: TimeLimit?) -> String {
    guard let limit else { return "–" }
    let unit =
      switch limit.unit {
      case .workday: "工作日 workdays"
      case .day: "日 days"
      case .month: "月 months"
      case .year: "年 years"
      }
    return "\(limit.value) \(unit)"
  }

  private static func way(_ way: GuideWay) -> String {
    switch way {
    case .unspecified: ""
    case .bring: "提交 bring"
    case .held: "已持有 held"
    case .fetch: "可调取 fetched"
    case .follow: "可后补 may follow"
    case .declare: "可承诺 declare"
    case .leaveOut: "不需要 not needed"
    case .mayApply: "视情形 may apply"
    }
  }
}

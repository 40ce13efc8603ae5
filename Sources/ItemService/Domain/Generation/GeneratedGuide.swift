/// Questions, conditions, fees and variations of generated items.
enum GeneratedGuide {
  static let questions = [
    QuestionDraft(
      code: "first", text: "是否首次办理？", textEnglish: "Is it the first time?", kind: Question.Kind.yesNo.rawValue, choices: nil,
      condition: nil, least: nil, most: nil),
    QuestionDraft(
      code: "purpose", text: "办理用途", textEnglish: "What is it for?", kind: Question.Kind.oneOf.rawValue,
      choices: [
        ChoiceDraft(code: "own", text: "本人", textEnglish: "for oneself"),
        ChoiceDraft(code: "other", text: "代办", textEnglish: "for another"),
      ],
      condition: "first = no", least: nil, most: nil),
  ]

  static let condition = "first = no and purpose = other"

  static func fee(of service: GeneratedService, yuan: Int) -> FeeDraft {
    FeeDraft(
      name: "\(service.resultName)工本费", standard: "\(yuan)元", fen: yuan * 100, basis: "合成数据收费示例规定", reducible: true,
      reductionBasis: "合成数据减免示例规定", condition: nil, before: nil)
  }

  static func variation(site: String) -> VariationDraft {
    VariationDraft(
      region: "440604", hall: nil, promisedLimit: nil, hallVisits: nil, fees: nil, address: "\(site)示例路2号2楼3号窗口",
      officeHours: "工作日 9:00-17:00", enquiry: nil, complaint: nil, materialsLeftOut: nil)
  }
}

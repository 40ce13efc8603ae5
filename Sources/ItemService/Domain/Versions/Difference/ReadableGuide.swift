import Civics

/// Fees and questions of an item in words for people.
enum ReadableGuide {
  static func fees(_ fees: [FeeDraft], at path: String) -> ReadableField {
    .list(path, Bilingual("收费项目", "fee"), fees, key: \.name, value: { "\($0.name) \($0.standard)" }) { fee, own in
      func part(_ field: FeeDraft.CodingKeys, _ zh: String, _ en: String, _ value: String) -> ReadableField {
        ReadableField(path: "\(own).\(field.rawValue)", name: Bilingual("\(fee.name)：\(zh)", "\(fee.name): \(en)"), value: value)
      }
      return [
        part(.standard, "收费标准", "standard", fee.standard), part(.fen, "金额", "amount", fee.fen.map { "\($0)分" } ?? ""),
        part(.basis, "收费依据", "basis", fee.basis), part(.reducible, "是否允许减免", "may be reduced", ReadableItem.word(fee.reducible)),
        part(.reductionBasis, "减免依据", "basis of a reduction", fee.reductionBasis ?? ""),
        part(.condition, "适用情形", "when it applies", fee.condition ?? ""),
        part(.before, "何时前缴清", "to be paid before", fee.before ?? ""),
      ]
    }
  }

  static func questions(_ questions: [QuestionDraft], at path: String) -> ReadableField {
    .list(path, Bilingual("情形问题", "question"), questions, key: \.code, value: \.text) { question, own in
      func part(_ field: QuestionDraft.CodingKeys, _ zh: String, _ en: String, _ value: String) -> ReadableField {
        ReadableField(path: "\(own).\(field.rawValue)", name: Bilingual("\(question.text)：\(zh)", "\(question.text): \(en)"), value: value)
      }
      let choices = ReadableField.list(
        "\(own).\(QuestionDraft.CodingKeys.choices.rawValue)", Bilingual("\(question.text)：选项", "\(question.text): choice"),
        question.choices ?? [], key: \.code, value: \.text
      ) { choice, own in
        [
          ReadableField(path: "\(own).text", name: Bilingual("选项文字", "text of a choice"), value: choice.text),
          ReadableField(path: "\(own).text_en", name: Bilingual("选项英文", "English text of a choice"), value: choice.textEnglish),
        ]
      }
      return [
        part(.text, "问题文字", "text", question.text), part(.textEnglish, "问题英文", "English text", question.textEnglish),
        part(.kind, "回答方式", "kind of answer", kinds[question.kind] ?? question.kind), choices,
        part(.condition, "适用情形", "when it is asked", question.condition ?? ""),
        part(.least, "最小值", "least", question.least.map(String.init) ?? ""),
        part(.most, "最大值", "most", question.most.map(String.init) ?? ""),
      ]
    }
  }

  private static let kinds = ["yes_no": "是或否", "one_of": "单选", "several_of": "多选", "number": "数字"]
}

/// Reads questions, fees and conditions of an item: each condition names questions and choices that there are, and none waits for itself.
enum GuideCheck {
  static func questions(_ drafts: [QuestionDraft]?, _ check: inout RecordCheck) -> [Question] {
    []
  }

  static func fees(_ drafts: [FeeDraft]?, _ field: String, questions: [Question], _ check: inout RecordCheck) -> [Fee] {
    []
  }

  /// nil where there is none, or it cannot be read, which is noted.
  static func condition(_ text: String?, _ field: String, questions: [Question], _ check: inout RecordCheck) -> Condition? {
    nil
  }
}

import Foundation
import ItemDomain

/// Drafts in the import format, made shortly. The types have no other way in than the format, which keeps their fields in one place.
extension ItemDraft {
  /// Tells something in the standard's record of the item.
  mutating func tell(_ edit: (inout ItemRecordDraft) -> Void) {
    var told = record ?? Written.record
    edit(&told)
    record = told
  }

  /// Adds a variation, of no place until the edit names one.
  mutating func vary(_ edit: (inout VariationDraft) -> Void) {
    var variation = Written.variation
    edit(&variation)
    variations = (variations ?? []) + [variation]
  }
}

extension MaterialDraft {
  mutating func tell(_ edit: (inout MaterialPointsDraft) -> Void) {
    var told = points ?? Written.points
    edit(&told)
    points = told
  }
}

extension FlowStepDraft {
  static func named(_ name: String, _ limit: ItemDraft.Limit? = nil) -> FlowStepDraft {
    var step = Written.step
    (step.name, step.limit) = (name, limit)
    return step
  }

  /// A step that a department takes by itself.
  static func taken(_ code: String, _ days: Int, unit: String = "1", after: [String]? = nil) -> FlowStepDraft {
    var step = named("审查", limit(days, unit))
    step.office = "某局"
    step.code = code
    step.after = after
    return step
  }

  private static func limit(_ value: Int, _ unit: String) -> ItemDraft.Limit {
    var limit = ItemDraft.Limit.blank
    (limit.value, limit.unit) = (value, unit)
    return limit
  }
}

extension AnswerDraft {
  static func of(_ question: String, _ answer: String) -> AnswerDraft {
    var draft = Written.answer
    (draft.question, draft.answer) = (question, answer)
    return draft
  }
}

extension FeeDraft {
  static func named(_ name: String, _ standard: String, basis: String = "示例收费规定") -> FeeDraft {
    var draft = Written.fee
    (draft.name, draft.standard, draft.basis) = (name, standard, basis)
    return draft
  }
}

/// Records as a file writes them that says nothing.
private enum Written {
  static let record: ItemRecordDraft = read("{}")
  static let variation: VariationDraft = read("{}")
  static let points: MaterialPointsDraft = read("{}")
  static let step: FlowStepDraft = read(#"{"name":""}"#)
  static let answer: AnswerDraft = read(#"{"question":"","answer":""}"#)
  static let fee: FeeDraft = read(#"{"name":"","standard":"","basis":""}"#)

  private static func read<Draft: Decodable>(_ text: String) -> Draft {
    try! JSONDecoder().decode(Draft.self, from: Data(text.utf8))
  }
}

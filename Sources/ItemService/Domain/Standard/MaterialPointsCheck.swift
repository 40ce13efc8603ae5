import Civics

/// Reads what an import writes of a material's points.
enum MaterialPointsCheck {
  private typealias Field = MaterialPointsDraft.CodingKeys

  static func read(_ draft: MaterialPointsDraft?, _ check: inout RecordCheck) -> MaterialPoints {
    guard let draft else { return .empty }
    let form: MaterialForm? = draft.form.flatMap { check.code($0, path(.form)) }
    let source: MaterialSource? = draft.source.flatMap { check.code($0, path(.source)) }
    return MaterialPoints(
      law: text(draft.law, .law, &check), responsible: text(draft.responsible, .responsible, &check), form: form, source: source,
      receiving: points(draft.receivingPoints, .receivingPoints, &check), review: points(draft.reviewPoints, .reviewPoints, &check),
      pageFormat: text(draft.pageFormat, .pageFormat, &check), fillingNote: text(draft.fillingNote, .fillingNote, &check),
      blankForm: text(draft.blankForm, .blankForm, &check), sample: text(draft.sample, .sample, &check),
      isDeclarable: draft.declarable ?? false)
  }

  private static func text(_ value: String?, _ field: Field, _ check: inout RecordCheck) -> String {
    guard let value else { return "" }
    check.text(value, path(field), atMost: CatalogueLimits.text, mayBeEmpty: true)
    return value
  }

  private static func points(_ values: [String]?, _ field: Field, _ check: inout RecordCheck) -> [String] {
    guard let values, check.count(values.count, path(field), atMost: CatalogueLimits.pointsOfAMaterial) else { return [] }
    check.texts(values, path(field))
    return values
  }

  private static func path(_ field: Field) -> String { "points.\(field.rawValue)" }
}

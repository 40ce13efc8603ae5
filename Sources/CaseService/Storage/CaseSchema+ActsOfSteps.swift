import Store

extension CaseSchema {
  /// Which department's step an act is about. Acts of before, and those about a case as a whole, have none: the case's own department stands for them.
  static let actsOfSteps = Migration(
    11, "departments and steps of acts",
    [
      "ALTER TABLE case_act ADD COLUMN department TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE case_act ADD COLUMN step TEXT NOT NULL DEFAULT ''",
    ])
}

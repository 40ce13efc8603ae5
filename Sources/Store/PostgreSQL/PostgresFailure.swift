/// Why a statement failed.
struct PostgresFailure {
  let error: StoreError

  /// Whether another program stood in the way, so that the same transaction may well succeed.
  let isTransient: Bool

  init(_ error: StoreError, isTransient: Bool = false) {
    self.error = error
    self.isTransient = isTransient
  }

  /// What PostgreSQL refused, by its SQLSTATE (PostgreSQL manual, appendix A). Messages of constraints name tables and rules, never values.
  /// - Parameters:
  ///   - detail: for a row that clashes, `Key (columns)=(values) already exists.`; of this only the columns are told.
  ///   - rule: the name of the constraint that was broken.
  init(state: String, message: String, detail: String, table: String, rule: String) {
    isTransient = state == "40001" || state == "40P01"
    error =
      switch state {
      case "23505": .conflict(Self.columns(detail, of: table) ?? rule)
      case "53100": .full
      case "57014": .timedOut
      case "55P03", "40001", "40P01": .busy
      case "25006": .unreachable(reason: "the server takes no writes")
      case "08P01": .statement(message)
      case _ where ["57P", "08", "53"].contains { state.hasPrefix($0) }, "25P03": .unreachable(reason: message)
      case "XX001", "XX002": .corrupt
      case _ where state.hasPrefix("23"): .constraint(rule.isEmpty ? message : rule)
      case _ where ["42", "22", "0A", "2B", "3F", "25", "26", "54", "55"].contains { state.hasPrefix($0) }: .statement(message)
      default: .failed(code: 0, "\(state) \(message)")
      }
  }

  /// In SQLite's form, `table.column, table.other`.
  private static func columns(_ detail: String, of table: String) -> String? {
    guard let start = detail.firstIndex(of: "("), let end = detail.firstRange(of: ")=(") else { return nil }
    return detail[detail.index(after: start)..<end.lowerBound].split(separator: ", ").map { "\(table).\($0)" }.joined(separator: ", ")
  }
}

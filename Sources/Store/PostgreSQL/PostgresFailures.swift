extension StoreError {
  /// What PostgreSQL refused, by its SQLSTATE (PostgreSQL manual, appendix A). Messages of constraints name tables and rules, never values: those stand
  /// in the detail, which is not read.
  init(state: String, message: String, constraint: String, table: String) {
    switch state {
    case "23505": self = .conflict(constraint.isEmpty ? table : constraint)
    case "53100": self = .full
    case "57014": self = .cancelled
    case "55P03", "40001", "40P01": self = .busy
    case "53300", "57P03": self = .unreachable(reason: message)
    case "25006": self = .unreachable(reason: "the server takes no writes")
    case "57P01", "57P02": self = .failed(code: 0, "the server ended the connection")
    case "XX001", "XX002": self = .corrupt
    case _ where state.hasPrefix("23"): self = .constraint(constraint.isEmpty ? message : constraint)
    case _ where state.hasPrefix("42") || state.hasPrefix("22"): self = .statement(message)
    default: self = .failed(code: 0, "\(state) \(message)")
    }
  }
}

import ArgumentParser

/// Lists and figures; the history as truth.
extension CasesCommand {
  static let reading: [any ParsableCommand.Type] = [
    CasesListCommand.self, CasesFiguresCommand.self, CasesAuditCommand.self, CasesSearchCommand.self,
  ]
}

import ArgumentParser

/// Documents, fees, and what comes after the decision.
extension CasesCommand {
  static let afterDecision: [any ParsableCommand.Type] = [
    CasesDocumentsCommand.self, CasesDocumentCommand.self, CasesFeeCommand.self, CasesDeliverCommand.self, CasesRateCommand.self,
    CasesPutRightCommand.self,
  ]
}

import ArgumentParser

extension CasesCommand {
  /// What departments do in a case side by side, and what the suite decided by rule.
  static let flow: [any ParsableCommand.Type] = [
    CasesStepsCommand.self, CasesClaimCommand.self, CasesHandOverCommand.self, CasesReturnStepCommand.self, CasesFinishStepCommand.self,
    CasesExplainDecisionCommand.self, CasesObjectCommand.self, CasesAnswerObjectionCommand.self,
  ]
}

import ArgumentParser

/// What concerns cases.
struct CasesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases", abstract: "办件。Cases.",
    subcommands: [
      CasesDeadlineCommand.self, CasesDraftCommand.self, CasesAskCorrectionCommand.self, CasesCorrectCommand.self,
      CasesRefuseAcceptanceCommand.self, CasesNotForUsCommand.self, CasesReturnCommand.self, CasesReferUpwardCommand.self,
      CasesAnnulCommand.self, CasesViolationsCommand.self,
    ] + course + files + afterDecision + flow + reading)
}

import ArgumentParser

extension CasesCommand {
  /// From the application to the decision, and what stops or moves the clock on the way.
  static let course: [any ParsableCommand.Type] = [
    CasesSubmitCommand.self, CasesBundleCommand.self, CasesGetCommand.self, CasesHistoryCommand.self, CasesReceiveCommand.self,
    CasesVerifyCommand.self, CasesSupplyCommand.self, CasesAskHeldCommand.self, CasesNeededAsksCommand.self, CasesAcceptCommand.self,
    CasesBeginReviewCommand.self, CasesStopClockCommand.self, CasesResumeClockCommand.self, CasesExtendCommand.self,
    CasesDecideCommand.self, CasesWithdrawCommand.self,
  ]
}

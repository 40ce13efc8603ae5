import ArgumentParser

/// What concerns visits.
struct VisitsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "visits", abstract: "预约。Visits to halls.",
    subcommands: [
      VisitsOffersCommand.self, VisitsHoldCommand.self, VisitsConfirmCommand.self, VisitsMoveCommand.self, VisitsCancelCommand.self,
      VisitsListCommand.self, VisitsCalendarCommand.self, VisitsCodeCommand.self, VisitsWaitingCommand.self, VisitsJoinCommand.self,
      VisitsLeaveCommand.self,
    ])
}

import ArgumentParser

/// The fees of a case.
struct CasesFeeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fee", abstract: "收费。The fees of a case.",
    subcommands: [CasesFeeSetCommand.self, CasesFeePayCommand.self, CasesFeeWaiveCommand.self])
}

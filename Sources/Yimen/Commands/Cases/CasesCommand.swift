import ArgumentParser

/// What concerns cases.
struct CasesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases", abstract: "办件。Cases.", subcommands: [CasesDeadlineCommand.self] + flow)
}

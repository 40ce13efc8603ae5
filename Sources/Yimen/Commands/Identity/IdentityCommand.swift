import ArgumentParser

/// What concerns numbers of persons and bodies.
struct IdentityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "identity", abstract: "号码与身份。Numbers of persons, bodies and certificates.", subcommands: [
      IdentityCheckCommand.self, IdentityImportCommand.self, LedgerCommand.self, BrowsingCommand.self,
    ])
}

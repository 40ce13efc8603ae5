import ArgumentParser

/// What concerns numbers of persons and bodies, and who acts for them.
struct IdentityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "identity", abstract: "号码与身份。Numbers of persons, bodies and certificates; who acts for whom, and who is signed in.",
    subcommands: [IdentityCheckCommand.self, MandateCommand.self, SessionCommand.self])
}

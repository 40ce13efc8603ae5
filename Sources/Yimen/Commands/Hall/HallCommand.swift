import ArgumentParser

/// What concerns halls.
struct HallCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hall", abstract: "大厅。Halls.", subcommands: [HallSimulateCommand.self])
}

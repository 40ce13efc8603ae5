import ArgumentParser

/// What concerns halls.
struct HallsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "halls", abstract: "大厅。Halls.",
    subcommands: [
      HallsListCommand.self, HallsGetCommand.self, HallsPutCommand.self, HallsImportCommand.self, HallsConflictsCommand.self,
      HallSimulateCommand.self,
    ],
    aliases: ["hall"])
}

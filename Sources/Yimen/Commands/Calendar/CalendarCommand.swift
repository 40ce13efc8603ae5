import ArgumentParser

/// What concerns workdays and periods.
struct CalendarCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: "工作日与期限。Workdays and periods.",
    subcommands: [CalendarDueCommand.self, CalendarLampCommand.self, CalendarImportCommand.self])
}

import ArgumentParser

/// Several cases in one file.
struct CasesBundleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bundle", abstract: "一件事。Several cases that are filed in one file, each of which ends by itself.",
    subcommands: [CasesBundleSubmitCommand.self, CasesBundleGetCommand.self])
}

import ArgumentParser

/// The imports in parts that the item service knows.
struct ItemsImportsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "imports",
    abstract: "已开始的导入。The imports that were begun within a day: what came of them, and why not.",
    discussion: """
        yimen items imports                       列出 list them
        yimen items imports faults ID             逐条问题 every fault of one
        yimen items imports cancel ID             取消未完成的 forget one that is not finished
      """,
    subcommands: [ImportsListCommand.self, ImportsShowCommand.self, ImportsFaultsCommand.self, ImportsCancelCommand.self],
    defaultSubcommand: ImportsListCommand.self)
}

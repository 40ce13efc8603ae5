import ArgumentParser

/// What concerns the catalogue of items: its files, its proofs, its figures.
struct ItemsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "items",
    abstract: "事项目录。The catalogue of items: files in and out, proofs, figures.",
    subcommands: versions + exchange + proofs)
}

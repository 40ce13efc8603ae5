import ArgumentParser

/// Versions of items.
extension ItemsCommand {
  static let versions: [any ParsableCommand.Type] = []
}

import ArgumentParser

/// Drafts, and versions with their days.
extension ItemsCommand {
  static let versions: [any ParsableCommand.Type] = [
    ItemsDraftCommand.self, ItemsCompareCommand.self, ItemsPublishCommand.self, ItemsVersionsCommand.self, ItemsCurrentCommand.self,
    ItemsStateCommand.self,
  ]
}

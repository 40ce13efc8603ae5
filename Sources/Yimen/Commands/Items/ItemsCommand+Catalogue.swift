import ArgumentParser

/// The catalogue as people read it.
extension ItemsCommand {
  static let catalogue: [any ParsableCommand.Type] = [
    ItemsShowCommand.self, ItemsListCommand.self, ItemsSearchCommand.self, ItemsSuggestCommand.self, ItemsLifeEventsCommand.self,
  ]
}

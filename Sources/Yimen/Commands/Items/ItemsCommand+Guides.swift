import ArgumentParser

/// What to bring, and what stands in for it.
extension ItemsCommand {
  static let guides: [any ParsableCommand.Type] = [
    ItemsGuideCommand.self, ItemsBundleCommand.self, ItemsMaterialsCommand.self, ItemsResourceCommand.self,
  ]
}

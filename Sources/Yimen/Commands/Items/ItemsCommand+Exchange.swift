import ArgumentParser

/// Files in and out; generated catalogues.
extension ItemsCommand {
  static let exchange: [any ParsableCommand.Type] = [
    ItemsImportCommand.self, ItemsImportsCommand.self, ItemsExportCommand.self, ItemsGenerateCommand.self,
  ]
}

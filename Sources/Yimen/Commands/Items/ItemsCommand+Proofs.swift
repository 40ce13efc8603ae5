import ArgumentParser

/// The proof check, rehearsals, figures.
extension ItemsCommand {
  static let proofs: [any ParsableCommand.Type] = [
    ItemsCheckCommand.self, ItemsFiguresCommand.self, ItemsRehearseCommand.self,
  ]
}

import ArgumentParser

/// The proof check, rehearsals, figures.
extension ItemsCommand {
  static let proofs: [any ParsableCommand.Type] = [
    ItemsCheckCommand.self, ItemsProofsCommand.self, ItemsFiguresCommand.self, ItemsRehearseCommand.self,
  ]
}

import ArgumentParser

/// What concerns the numbers of a subject that is registered.
struct IdentityNumberCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "number",
    abstract: "主体的号码。The numbers that a subject bears: one is added, one is laid down.",
    discussion: """
        yimen identity number add SUBJECT passport:E12345678 --as clerk:window-3
        yimen identity number retire SUBJECT passport:E12345678 --as clerk:window-3
      """,
    subcommands: [IdentityNumberAddCommand.self, IdentityNumberRetireCommand.self])
}

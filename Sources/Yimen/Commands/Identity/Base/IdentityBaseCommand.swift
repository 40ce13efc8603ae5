import ArgumentParser

/// What concerns base information.
struct IdentityBaseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "base",
    abstract: "基础信息。Base information: what base resources say of a subject.",
    discussion: """
        yimen identity base put SUBJECT --resource population --provider 公安局 --as-of 2026-08-01 address=某路1号
        yimen identity base read SUBJECT --as applicant:SUBJECT --reveal
      """,
    subcommands: [IdentityBaseReadCommand.self, IdentityBasePutCommand.self])
}

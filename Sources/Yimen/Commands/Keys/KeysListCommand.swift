import ArgumentParser
import Bus
import ServiceKit

/// Lists the keys of a ring.
struct KeysListCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "列出密钥。List the keys, those that were replaced or revoked as well.",
    discussion: """
      不含私钥。No secrets are shown.

        yimen keys list
        yimen keys list --json
      """)

  @OptionGroup var place: KeysOptions
  @OptionGroup var output: OutputOptions

  func run(to output: Output) async throws {
    let now = WallClock.system.microseconds()
    let entries = try place.directory.register().entries
    if self.output.json {
      for entry in entries { output.line(KeyText.json(entry, at: now).text) }
      return
    }
    var table = Table(["名称 name", "角色 roles", "状态 state", "新建 created", "截止 expires", "公钥 public"])
    for entry in entries {
      table.add([
        entry.name.text, entry.roleNames.joined(separator: ", "), KeyText.state(entry, at: now), KeyText.time(entry.createdAt),
        entry.expiresAt.map(KeyText.time) ?? "", "\(entry.key)",
      ])
    }
    for line in table.lines() { output.line(line) }
  }
}

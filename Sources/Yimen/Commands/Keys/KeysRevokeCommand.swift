import ArgumentParser
import Bus
import ServiceKit

/// Shuts a key out.
struct KeysRevokeCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke",
    abstract: "吊销密钥。Shut a key out for good, and those that it replaced.",
    discussion: """
      运行中的程序在一两秒内不再放行。Programs that run shut it out within a second or two, without stopping.

        yimen keys revoke window-07

      名称可再次新建，是另一把密钥。The name may be used again, for another key.
      """)

  @Argument(help: ArgumentHelp("名称。The key's name.", valueName: "name"), transform: KeyArgument.name)
  var name: KeyName

  @OptionGroup var place: KeysOptions
  @OptionGroup var output: OutputOptions

  func run(to output: Output) async throws {
    let now = WallClock.system.microseconds()
    let directory = place.directory
    var entry = try directory.revoke(name, at: now)
    entry.state = .revoked
    if self.output.json { return output.line(KeyText.json(entry, at: now).text) }
    output.line("已吊销 revoked \(name)；一两秒内失效 it is shut out in a second or two")
    output.line("其他机器上的 ring.json 须一并更新。Bring ring.json to the other machines that have one.")
  }
}

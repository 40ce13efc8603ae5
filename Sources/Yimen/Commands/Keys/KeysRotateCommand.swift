import ArgumentParser
import Bus
import ServiceKit

/// Replaces a key.
struct KeysRotateCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "rotate",
    abstract: "轮换密钥。Replace a key; the old one is let in for a while yet.",
    discussion: """
      角色和有效期不变；旧密钥在 --grace 期间仍有效，足以把新文件交给使用者。
      Roles and expiry stay; the old key is let in for as long as --grace says, so that the new file can be handed over meanwhile.

        yimen keys rotate window-07
        yimen keys rotate window-07 --grace 7d
        yimen keys rotate window-07 --grace 0      旧密钥即刻失效 the old one is shut out at once

      轮换 suite 后须重启各程序，并重新分发密钥文件：其中含套件公钥。After suite is replaced restart the programs, and hand out key files
      anew: each holds the suite's public key. Those that lie in DIR/keys get it by this command.
      """)

  @Argument(help: ArgumentHelp("名称。The key's name.", valueName: "name"), transform: KeyArgument.name)
  var name: KeyName

  @Option(
    help: ArgumentHelp("旧密钥仍有效的时间。For how long the old one is let in: 30m, 24h, 7d, 0. (default: 24h)", valueName: "time"),
    transform: KeyArgument.grace)
  var grace = KeyLimits.grace

  @OptionGroup var place: KeysOptions
  @OptionGroup var output: OutputOptions

  func run(to output: Output) async throws {
    let now = WallClock.system.microseconds()
    let directory = place.directory
    let entry = try directory.rotate(name, grace: grace, at: now)
    let until = now + grace
    if self.output.json {
      output.line(
        KeyText.json(
          entry, at: now, more: [("file", .string(directory.secretPath(of: name))), ("oldUntil", .integer(until))]
        ).text)
      return
    }
    let server = try directory.register().active(.suite)?.key ?? entry.key
    for line in KeyText.lines(entry, in: directory, server: server, at: now) { output.line(line) }
    output.line(
      grace == 0
        ? "旧密钥一两秒内失效 the old one is shut out in a second or two" : "旧密钥有效至 the old one is let in until \(KeyText.time(until))")
    if name == .suite { output.line("请重启各程序，并重新分发密钥文件。Restart the programs, and hand out key files anew.") }
  }
}

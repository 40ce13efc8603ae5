import ArgumentParser
import Bus
import ServiceKit

/// Shows a key, and what to give to whom.
struct KeysShowCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "查看密钥。Show a key's public part, and what to give to whom.",
    discussion: """
      不含私钥。No secret is shown.

        yimen keys show window-07
        yimen keys show suite          套件的公钥，供 --hub 'tcp://…#KEY' 使用 the key to put after the # of a hub
      """)

  @Argument(help: ArgumentHelp("名称。The key's name.", valueName: "name"), transform: KeyArgument.name)
  var name: KeyName

  @OptionGroup var place: KeysOptions
  @OptionGroup var output: OutputOptions

  func run(to output: Output) async throws {
    let now = WallClock.system.microseconds()
    let directory = place.directory
    let register = try directory.register()
    guard let entry = register.active(name) ?? register.entries.last(where: { $0.name == name }) else { throw KeyError.unknown(name) }
    let server = register.active(.suite)?.key ?? entry.key
    if self.output.json {
      output.line(
        KeyText.json(
          entry, at: now, more: [("file", .string(directory.secretPath(of: name))), ("server", .string("\(server)"))]
        ).text)
      return
    }
    for line in KeyText.lines(entry, in: directory, server: server, at: now) { output.line(line) }
  }
}

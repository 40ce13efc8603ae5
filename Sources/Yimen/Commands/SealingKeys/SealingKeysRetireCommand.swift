import ArgumentParser
import Bus
import ServiceKit

/// Takes a key away that seals nothing any more.
struct SealingKeysRetireCommand<Owner: SealingKeysOwner>: ReportingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "retire",
      abstract: "停用不再使用的密钥。Take a key away that seals nothing any more.",
      discussion: """
        套件须在运行：由服务确认没有内容仍以该密钥加密。旧备份仍需要该密钥才能读取，请在别处保存。
        The suite must run: the service says whether the key still seals something. Back-ups of before need the key to be read: keep it elsewhere.

          \(Owner.command) retire 1
        """)
  }

  @Argument(help: ArgumentHelp("密钥编号。The key's number.", valueName: "number"))
  var number: Int

  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func run(to output: Output) async throws {
    let file = Owner.file(in: suite.directory)
    // What the file refuses by itself needs no suite.
    let numbers = try file.numbers() ?? []
    guard numbers.contains(number) else { throw KeyFileError.unknownKey(path: file.path, number: number) }
    guard numbers.first != number else { throw KeyFileError.sealingKey(path: file.path, number: number) }
    if let objection = try await SealingKeysAnswer<Owner>.ask(suite).objection(to: number) { throw objection }
    try file.retire(number)
    if self.output.json {
      output.line(JSONValue.object([("number", .integer(number)), ("retired", .bool(true))]).text)
      return
    }
    output.line("密钥 \(number) 已从 \(file.path) 移除；下次启动时生效。Key \(number) is out of the file; the service forgets it at its next start.")
  }
}

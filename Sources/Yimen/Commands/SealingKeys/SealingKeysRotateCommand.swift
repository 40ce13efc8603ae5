import ArgumentParser
import Bus
import ServiceKit

/// Adds a key that will seal.
struct SealingKeysRotateCommand<Owner: SealingKeysOwner>: ReportingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rotate",
      abstract: "加入新密钥，此后由其加密。Add a key, which seals from the next start on; the others open.",
      discussion: """
          \(Owner.command) rotate
          \(Owner.command) rotate --opens-alone    多实例：先只用于解密 several instances: it only opens, for now

        多个实例：先加 --opens-alone，将文件复制到每个实例并逐一重启，再执行一次不带该选项的 rotate，再复制、重启。
        Several instances: with --opens-alone first, copy the file to each and restart one after the other; then once more without it, copy,
        and restart again.
        """)
  }

  @Flag(help: "新密钥暂只用于解密。The new key only opens; the next rotate without this makes it seal.")
  var opensAlone = false

  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func run(to output: Output) async throws {
    let file = Owner.file(in: suite.directory)
    var random = SystemRandomNumberGenerator()
    let number = try file.rotate((0..<KeyFile.length).map { _ in .random(in: 0...255, using: &random) }, opensAlone: opensAlone)
    if self.output.json {
      output.line(JSONValue.object([("number", .integer(number)), ("seals", .bool(!opensAlone)), ("file", .string(file.path))]).text)
      return
    }
    output.line("密钥 key  \(number) → \(file.path)")
    output.line("请立即备份该文件，然后重新启动 \(Owner.service) 服务。Back the file up now, then restart the \(Owner.service) service.")
    if opensAlone {
      output.line("它暂不加密；各实例都有它之后再执行 rotate。It does not seal yet: rotate once more when every instance has it.")
    }
  }
}

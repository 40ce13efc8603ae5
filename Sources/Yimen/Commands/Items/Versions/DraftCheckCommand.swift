import ArgumentParser
import Bus
import Contracts

/// Judges a version of an item by every rule.
struct DraftCheckCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "检查草稿。Judge the draft by every rule of the standard, of quality, of guides and of proofs.",
    discussion: """
        yimen items draft check P027
        yimen items draft check P027 --item-version 3 --json

      没有草稿时检查现行版本。Where there is no draft, the version in force is judged.
      退出码 Exit code: 0 可以发布 nothing stops publication, 1 不能 something does.
      不用套件检查文件：yimen items check FILE。Files are checked without a suite by yimen items check FILE.
      """)

  @Argument(help: ArgumentHelp("事项编码。The item's code.", valueName: "item"))
  var item: String

  // Not --version, which is the program's own.
  @Option(help: ArgumentHelp("事项版本。Which version of it. (default: the draft)", valueName: "number"))
  var itemVersion = 0

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> CheckItem { CheckItem.with { ($0.code, $0.version) = (item, itemVersion) } }

  func report(_ reply: ItemCheckReport, to output: Output) {
    for line in CheckText.lines(reply) { output.line(line) }
  }

  func isPositive(_ reply: ItemCheckReport) -> Bool { reply.publishable }
}

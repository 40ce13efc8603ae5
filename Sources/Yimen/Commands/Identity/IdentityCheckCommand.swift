import ArgumentParser
import Civics
import ServiceKit

/// Checks numbers by rule alone; no suite is needed, and nothing is kept.
struct IdentityCheckCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "按规则核验号码。Check numbers by rule: what they are, whether they hold, what they tell.",
    discussion: """
      识别：公民身份号码、港澳台居民居住证、外国人永久居留身份证、统一社会信用代码、组织机构代码、电子证照标识。
      Knows resident identity numbers, residence permits, permanent resident cards, credit codes, organisation codes and
      certificate identifiers; passports and travel permits only with --kind.

        yimen identity check 11010519491231002X 91350100M000100Y43
        yimen identity check --stdin --json < numbers.txt

      --stdin 每行一个号码，空行也算一行。One number a line; a blank line counts as one.
      输出中的号码已脱敏，--reveal 显示原文。Numbers are masked unless --reveal.
      退出码 Exit code: 0 全部有效 all valid, 1 有无效的 some are not.
      """)

  @Argument(help: ArgumentHelp("号码。Numbers to check.", valueName: "number"))
  var numbers: [String] = []

  @Flag(help: "从标准输入逐行读取。Read one number a line from standard input.")
  var stdin = false

  @Option(
    help: ArgumentHelp("指明种类。The kind that the numbers claim to be: \(IdentityCheckCommand.kinds).", valueName: "kind"),
    transform: IdentityCheckCommand.kind)
  var kind: IdentifierKind?

  @Flag(help: "显示完整号码。Show the numbers in full.")
  var reveal = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if stdin != numbers.isEmpty {
      throw ValidationError("给出号码，或用 --stdin，二者选一。Give numbers or --stdin, one of the two.")
    }
  }

  func run(to output: Output) async throws {
    guard stdin else {
      var rest = numbers[...]
      return try check(to: output) { rest.popFirst() }
    }
    var lines = LineReader.standardInput(longest: Identifier.longest)
    try check(to: output) { try lines.next() }
  }

  /// Checks one text after the other and reports each, in constant memory.
  /// - Throws: `ExitCode` 1 where one is not valid, after all are reported.
  func check(to output: Output, today: Day = Self.today(), next: () throws -> String?) throws {
    var findings = FindingWriter(isJSON: self.output.json, reveals: reveal, output: output)
    var allHold = true
    while let text = try next() {
      let finding = Identifier.inspect(text, as: kind, today: today)
      allHold = allHold && finding.isValid
      findings.write(finding, of: text)
    }
    findings.finish()
    if !allHold { throw ExitCode(ExitStatus.negative.rawValue) }
  }

  private static let kinds = IdentifierKind.allCases.map(\.rawValue).joined(separator: ", ")

  private static func kind(_ text: String) throws -> IdentifierKind {
    guard let kind = IdentifierKind(rawValue: text) else {
      throw ValidationError("没有种类 \(text)。There is no kind \(text); the kinds are \(kinds).")
    }
    return kind
  }

  static func today() -> Day { ShanghaiTime(utcSeconds: WallClock.system.microseconds() / 1_000_000).day }
}

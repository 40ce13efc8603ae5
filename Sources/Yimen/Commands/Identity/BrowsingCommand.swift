import ArgumentParser
import Bus
import Civics
import Contracts

/// Who has read about how many, for the auditor.
struct BrowsingCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "browsing",
    abstract: "查阅情况。Who has read how much about how many, and what of it stands out.",
    discussion: """
        yimen identity browsing
        yimen identity browsing --from 2026-11-01 --until 2026-11-30 --as auditor:audit-1 --json

      迹象是提问，不是结论：manySubjects 查阅主体远多于同岗；withoutCase 多数查阅不为办件（草稿不算办件）；atNight 夜间查阅；guessing 试探号码。
      A sign is a question, not a finding: manySubjects, far more subjects than others in the same role; withoutCase, most reads were not for a
      case, and a draft is none; atNight; guessing, look-ups of numbers that nobody bears.
      """)

  @Option(help: ArgumentHelp("起始日。First day (default: thirty days ago).", valueName: "day"), transform: DayArgument.day)
  var from: Day?

  @Option(help: ArgumentHelp("截止日。Last day (default: today).", valueName: "day"), transform: DayArgument.day)
  var until: Day?

  @Option(parsing: .unconditional, help: ArgumentHelp("至多多少查阅人，不超过 500。How many readers, at most 500. (default: 100)", valueName: "number"))
  var limit = 0

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func run(to output: Output) async throws {
    let request = ReportBrowsing.with {
      $0.from = from.map(Self.begin) ?? 0
      $0.until = until.map { Self.begin($0 + 1) } ?? 0
      $0.limit = limit
    }
    let principal = principal.resolved(otherwise: .auditor)
    let report = try await SuiteClient.run(suite) { node in try await node.call(request, as: principal, within: .seconds(30)) }
    if self.output.json {
      for reader in report.readers { output.line(Self.json(reader).text) }
      return
    }
    var table = Table(
      ["查阅人 reader", "角色 role", "次数 reads", "主体 subjects", "办件 cases", "无办件 no case", "夜间 night", "未中 missed", "迹象 signs"],
      right: [2, 3, 4, 5, 6, 7])
    for reader in report.readers {
      table.add(
        [DisplayText.printable(reader.principal), "\(reader.role)"]
          + [reader.reads, reader.subjects, reader.cases, reader.withoutCase, reader.atNight, reader.missed].map { "\($0)" }
          + [reader.signs.joined(separator: ", ")])
    }
    for line in table.lines() { output.line(line) }
  }

  /// The first moment of a day in China, in microseconds since 1970.
  private static func begin(_ day: Day) -> Int { (day.number * 86_400 - ShanghaiTime.offset) * 1_000_000 }

  private static func json(_ reader: BrowsingEntry) -> JSONValue {
    .object([
      ("principal", .string(reader.principal)), ("role", .string("\(reader.role)")), ("reads", .integer(reader.reads)),
      ("subjects", .integer(reader.subjects)), ("cases", .integer(reader.cases)), ("withoutCase", .integer(reader.withoutCase)),
      ("atNight", .integer(reader.atNight)), ("missed", .integer(reader.missed)), ("signs", .array(reader.signs.map { .string($0) })),
    ])
  }
}

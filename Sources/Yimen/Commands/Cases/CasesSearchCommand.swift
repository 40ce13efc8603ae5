import ArgumentParser
import Bus
import Civics
import Contracts

/// What officials did in cases, for the auditor.
struct CasesSearchCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "审计检索：谁在哪一环节，什么值得注意。What officials did, by who and by step, and what of it stands out.",
    discussion: """
        yimen cases search --late
        yimen cases search --official desk-3 --step decide --from 2026-09-01 --until 2026-10-01
        yimen cases search --late --csv late.csv

      --late 超过告知期限或承诺时限，逾期未办的亦在内 past the notice period or the promised day, and what is past its day and not done
      """)

  @Option(help: ArgumentHelp("经办人，如历史所载。The official, as the history has them.", valueName: "id"))
  var official = ""

  @Option(help: ArgumentHelp("环节：verify, accept, decide, …。The step.", valueName: "step"))
  var step = ""

  @Flag(help: "超期的。Late steps.")
  var late = false

  @Flag(help: "二次补正。Second corrections.")
  var secondCorrections = false

  @Flag(help: "重复索要已有材料。Asks for what was held.")
  var needlessAsks = false

  @Option(help: ArgumentHelp("起始日。First day.", valueName: "day"), transform: DayArgument.day)
  var from: Day?

  @Option(help: ArgumentHelp("截止日（不含）。The day after the last.", valueName: "day"), transform: DayArgument.day)
  var until: Day?

  @Option(help: ArgumentHelp("写入 CSV 文件；须不存在。Write all of them into a table; a file that is not there yet.", valueName: "file"))
  var csv: String?

  @Option(help: "CSV 的编码：utf8, utf8WithMark, gb18030。The encoding of the table.", transform: { try EnumerationArgument.value($0) })
  var encoding = TextEncoding.utf8WithMark

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard [late, secondCorrections, needlessAsks].count(where: { $0 }) <= 1 else {
      throw ValidationError(
        "--late、--second-corrections、--needless-asks 只用其一。Use one of --late, --second-corrections and --needless-asks.")
    }
  }

  func run(to output: Output) async throws {
    if let csv { return try await export(to: csv, output) }
    let json = self.output.json
    var table = Table(CaseActTable.headings, right: [10])
    _ = try await each { act in
      if json { output.line(act.json().text) } else { table.add(CaseActTable.cells(act)) }
    }
    if !json { for line in table.lines() { output.line(line) } }
  }

  private func export(to path: String, _ output: Output) async throws {
    let file = try NewFile(path)
    do {
      let table = try CaseActTable(encoding)
      file.output.append(try table.heading())
      let count = try await each { act in file.output.append(try table.row(act)) }
      file.output.flush()
      if self.output.json {
        output.line(JSONValue.object([("path", .string(path)), ("acts", .integer(count))]).text)
      } else {
        output.line("已导出 exported  \(count) → \(path)")
      }
    } catch {
      // Half of it would be taken for all.
      file.remove()
      throw error
    }
  }

  /// Asks page by page, until there are no more.
  /// - Returns: How many acts there were.
  private func each(_ tell: (CaseActEntry) throws -> Void) async throws -> Int {
    let principal = principal.resolved(otherwise: .auditor)
    return try await SuiteClient.run(suite) { node in
      var request = request()
      var count = 0
      repeat {
        let page = try await node.call(request, as: principal, within: .seconds(60))
        for act in page.acts { try tell(act) }
        count += page.acts.count
        request.after = page.next
      } while request.after > 0
      return count
    }
  }

  func request() -> SearchCaseActs {
    SearchCaseActs.with {
      $0.official = official
      $0.step = step
      $0.finding = late ? .late : secondCorrections ? .secondCorrection : needlessAsks ? .needlessAsk : .unspecified
      $0.from = from?.description ?? ""
      $0.until = until?.description ?? ""
      $0.limit = 1_000
    }
  }
}

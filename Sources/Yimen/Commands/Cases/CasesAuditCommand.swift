import ArgumentParser
import Bus
import Contracts

/// Makes every case anew from its events, and compares it with what is kept.
struct CasesAuditCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "核对办件与其历史。Make every case anew from its events, and compare it with what is kept.",
    discussion: """
        yimen cases audit
        yimen cases audit --json

      有不符即以 1 退出。Where something differs, the command ends with 1; its name says which part of the case it is: state, clock, counted, …;
      events: they make no case; row: what is kept cannot be read.
      """)

  @Option(help: ArgumentHelp("从此办件之后开始（编号）。Begin after this case, by its id.", valueName: "id"))
  var after = ""

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  /// Cases of one call, so that no call takes long.
  private static let stretch = 500
  /// How far it is, is told after so many.
  private static let told = 10_000

  func run(to output: Output) async throws {
    let principal = principal.resolved(otherwise: .auditor)
    let sums = try await SuiteClient.run(suite) { node in try await audit(node, principal, output) }
    if self.output.json {
      output.line(
        JSONValue.object([
          ("cases", .integer(sums.cases)), ("events", .integer(sums.events)), ("differences", .integer(sums.differences)),
        ]).text)
    } else {
      output.line("办件 cases        \(sums.cases)")
      output.line("事件 events       \(sums.events)")
    }
    guard sums.differences == 0 else {
      throw CommandFailure(
        .negative, zh: "\(sums.differences) 件办件与其历史不符。", en: "\(sums.differences) cases are not what their events make of them.",
        remedyZh: "保存现状，与备份比对，并告知审计。", remedyEn: "Keep them as they are, compare them with a back-up, and tell the auditor.")
    }
    if !self.output.json { output.line("✔ 一致 the same") }
  }

  /// Goes through the cases stretch by stretch, and tells each difference as it is found.
  private nonisolated(nonsending) func audit(
    _ node: Node, _ principal: Principal, _ output: Output
  ) async throws -> (cases: Int, events: Int, differences: Int) {
    var sums = (cases: 0, events: 0, differences: 0)
    var next = after
    repeat {
      let request = AuditCases.with { ($0.after, $0.limit) = (next, Self.stretch) }
      let found = try await node.call(request, as: principal, within: .seconds(60))
      for difference in found.differences { tell(difference, to: output) }
      let before = sums.cases / Self.told
      sums = (sums.cases + found.cases, sums.events + found.events, sums.differences + found.differences.count)
      next = found.next
      if sums.cases / Self.told > before {
        Output.diagnostics.line("… \(sums.cases)  --after \(next)")
        Output.diagnostics.flush()
      }
    } while !next.isEmpty
    return sums
  }

  private func tell(_ difference: CaseDifference, to output: Output) {
    guard !self.output.json else { return output.line(difference.json().text) }
    let parts = difference.parts.joined(separator: ", ")
    output.line("✘ \(DisplayText.printable(difference.number))  \(DisplayText.printable(difference.caseID))  \(parts)")
  }
}

import ArgumentParser
import Bus
import Civics
import Contracts

/// Tells what happened to a case.
struct CasesHistoryCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "办件历史。What happened to a case: every event with who, when and through which channel.",
    discussion: """
        yimen cases history NUMBER --as applicant:SUBJECT
        yimen cases history NUMBER --as approver:desk-3 --step review
        yimen cases history NUMBER --as auditor:audit-1 --json

      含提交前的草稿各步。With the steps of its draft, before there was a case.
      """)

  @OptionGroup var named: CaseArgument
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func run(to output: Output) async throws {
    let reader = named.reader
    let request = ReadHistory.with {
      $0.caseID = named.name
      $0.purpose = named.purpose(as: reader.role)
    }
    let reply = try await SuiteClient.run(suite) { node in try await node.call(request, as: reader, within: .seconds(10)) }
    if self.output.json {
      for entry in reply.entries { output.line(entry.json(revealing: true).text) }
      return
    }
    var table = Table(["时间 at", "事件 event", "状态 state", "何人 who", "渠道 channel", "代 for", "说明 note"])
    for entry in reply.entries {
      table.add([
        ShanghaiTime(utcSeconds: entry.at / 1_000_000).description, entry.kind, "\(entry.state)", "\(entry.role):\(entry.principal)",
        entry.channel, entry.actingFor, entry.note,
      ])
    }
    for line in table.lines() { output.line(line) }
  }
}

import ArgumentParser
import Bus
import Contracts

/// Reads a case.
struct CasesGetCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "get",
    abstract: "查看办件。Read a case: where it is, who has it, and by when it will be done.",
    discussion: """
        yimen cases get NUMBER --as applicant:SUBJECT
        yimen cases get NUMBER --as clerk:window-3 --step verify

      经办人员用 --step 指明环节。Who handles a case says with --step at which step.
      """)

  @OptionGroup var named: CaseArgument
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func run(to output: Output) async throws {
    let reader = named.reader
    let request = GetCase.with {
      $0.caseID = named.id
      $0.number = named.number
      $0.purpose = named.purpose(as: reader.role)
    }
    let reply = try await SuiteClient.run(suite) { node in try await node.call(request, as: reader, within: .seconds(10)) }
    let json = reply.json(revealing: true)
    for line in self.output.json ? [json.text] : Outline.lines(json) { output.line(line) }
  }
}

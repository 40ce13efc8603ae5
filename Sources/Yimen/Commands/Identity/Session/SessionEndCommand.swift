import ArgumentParser
import Bus
import Contracts

/// Ends sessions of a subject.
struct SessionEndCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "end",
    abstract: "结束会话。End one session of a subject, or all of them.",
    discussion: """
        yimen identity session end PERSON --as applicant:PERSON
        yimen identity session end PERSON --name SESSION --as operator:ops-1

      正在办理的照常办完，此后一律拒绝。What runs is finished; what comes after is refused.
      """)

  @Argument(help: ArgumentHelp("主体。Whose sessions.", valueName: "subject"))
  var subject: String

  @Option(help: ArgumentHelp("会话名称（不是会话号）。The session's name, not its id. (default: all)", valueName: "name"))
  var name = ""

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func run(to output: Output) async throws {
    let request = EndSession.with {
      $0.subject = subject
      $0.name = name
    }
    let ended = try await SuiteClient.run(suite) { node in try await node.call(request, as: principal.principal) }
    output.line(self.output.json ? ended.json().text : "已结束 ended: \(ended.count)")
  }
}

import ArgumentParser
import Bus
import Contracts

/// Ends sessions of a subject.
struct SessionEndCommand: CallingCommand {
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

  func request() -> EndSession {
    EndSession.with {
      $0.subject = subject
      $0.name = name
    }
  }

  func report(_ reply: EndedSessions, to output: Output) { output.line("已结束 ended: \(reply.count)") }
}

import ArgumentParser
import Bus
import Contracts

/// Ends what the law does not count.
struct CasesResumeClockCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume-clock",
    abstract: "结束特别程序。End what the law does not count: the clock goes on, and the dates are as much later.",
    discussion: """
        yimen cases resume-clock CASE --as approver:desk-3
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ResumeClock {
    ResumeClock.with { $0.caseID = caseID }
  }
}

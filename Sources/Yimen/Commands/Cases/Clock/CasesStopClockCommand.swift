import ArgumentParser
import Bus
import Contracts

/// Begins what the law does not count.
struct CasesStopClockCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "stop-clock",
    abstract: "启动特别程序。Begin what the law does not count, such as a hearing: the clock stands still.",
    discussion: """
        yimen cases stop-clock CASE hearing --expected 10 --reason 依法听证 --as approver:desk-3
        yimen cases stop-clock CASE publicity --law 某法第十条 --expected 7 --as approver:desk-3

      事由 grounds: \(CasesStopClockCommand.grounds)
      结束：yimen cases resume-clock。It ends with yimen cases resume-clock.
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @Argument(help: ArgumentHelp("事由。The ground.", valueName: "ground"))
  var ground: String

  @Option(
    parsing: .unconditional, help: ArgumentHelp("预计多少个工作日，自 1 起。How many workdays it is expected to take, from 1.", valueName: "workdays"))
  var expected: Int

  @Option(help: "不计入期限的专门法律（仅公示）。The special law that leaves the time out, for a public notice.")
  var law = ""

  @Option(help: "告知申请人的原因。Why; the applicant is told.")
  var reason = ""

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> StopClock {
    StopClock.with {
      $0.caseID = caseID
      $0.ground = ground
      $0.law = law
      $0.expectedWorkdays = expected
      $0.reason = reason
    }
  }

  /// As the contract of `case.stopClock` has them.
  private static let grounds =
    "hearing, tender, auction, inspection, testing, quarantine, appraisal, expert_review, cooling_off, publicity"
}

import ArgumentParser
import Bus
import Contracts

/// An official answers an objection.
struct CasesAnswerObjectionCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer-objection",
    abstract: "答复异议。Answer an objection: the decision stands, or is annulled.",
    discussion: """
        yimen cases answer-objection CASE --grounds 核对无误 --as approver:desk-3
        yimen cases answer-objection CASE --annul --grounds 证照已注销 --as approver:desk-3

      撤销后办件作废。A case whose decision is annulled is void.
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @Flag(help: "撤销决定。Annul the decision.")
  var annul = false

  @Option(help: "答复的理由。The grounds, which the applicant is told.")
  var grounds: String

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> AnswerObjection {
    AnswerObjection.with {
      $0.caseID = caseID
      $0.annuls = annul
      $0.grounds = grounds
    }
  }
}

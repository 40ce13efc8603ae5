import ArgumentParser
import Bus
import Contracts

/// Takes receipt of the papers.
struct CasesReceiveCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "receive",
    abstract: "收件。Record that the papers of a case arrived.",
    discussion: """
        yimen cases receive CASE --as clerk:window-3
        yimen cases receive CASE --evidence sqb=paper --as clerk:window-3

      材料齐全的线上申请提交时即收件，无须此步。A case that was filed online with all that it needs is received as it is filed.
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @Option(help: EvidenceArgument.help, transform: EvidenceArgument.evidence)
  var evidence: [Evidence] = []

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ReceiveCase {
    ReceiveCase.with {
      $0.caseID = caseID
      $0.evidence = evidence
    }
  }
}

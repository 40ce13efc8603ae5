import ArgumentParser
import Bus
import Contracts

/// Hands in what is owed.
struct CasesSupplyCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "supply",
    abstract: "补交。Hand in what a case is still owed, over any channel.",
    discussion: """
        yimen cases supply CASE --evidence sqb=upload:ID --as applicant:SUBJECT --channel mobile
        yimen cases supply CASE --evidence sqb=upload:ID --as applicant:AGENT --acting-for SUBJECT
        yimen cases supply CASE --as clerk:window-3

      欠缺的材料见 yimen cases get 的 owed；系统已持有的证照自动采用，可不带 --evidence。
      owed of yimen cases get names what is owed; a certificate that is held by now is found without --evidence.
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @Option(help: EvidenceArgument.help, transform: EvidenceArgument.evidence)
  var evidence: [Evidence] = []

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> SupplyEvidence {
    SupplyEvidence.with {
      $0.caseID = caseID
      $0.evidence = evidence
    }
  }
}

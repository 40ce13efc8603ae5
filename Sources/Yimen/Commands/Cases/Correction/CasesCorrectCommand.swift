import ArgumentParser
import Bus
import Contracts

/// Answers a correction.
struct CasesCorrectCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "补正。Answer a correction, over any channel.",
    discussion: """
        yimen cases correct CASE --evidence idc=upload:SHA256 --evidence sqb=upload:SHA256 --as applicant:SUBJECT --channel mobile
        yimen cases correct CASE --evidence sqb=upload:SHA256 --as applicant:AGENT --acting-for SUBJECT
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @Option(help: EvidenceArgument.help, transform: EvidenceArgument.evidence)
  var evidence: [Evidence] = []

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> CorrectCase {
    CorrectCase.with {
      $0.caseID = caseID
      $0.evidence = evidence
    }
  }
}

import ArgumentParser
import Bus
import Contracts

/// Sets a fee.
struct CasesFeeSetCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "核定收费。Set a fee that the item does not set itself.",
    discussion: """
        yimen cases fee set CASE --name 证照工本费 --fen 1000 --basis '价费字〔2001〕某号' --before delivery --as clerk:window-3
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @Option(help: "收费名称。What is charged for.")
  var name: String

  @Option(parsing: .unconditional, help: "金额（分）。The amount, in fen.")
  var fen: Int

  @Option(help: "收费依据。The provision under which it is charged.")
  var basis: String

  @Option(
    help: ArgumentHelp(
      "何时前缴清。Before what it is to be paid: \(EnumerationArgument.names(of: FeeDue.self)). (default: it holds nothing up)",
      valueName: "step"),
    transform: EnumerationArgument.value)
  var before: FeeDue?

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> SetFee {
    SetFee.with {
      $0.caseID = caseID
      $0.name = name
      $0.fen = fen
      $0.basis = basis
      $0.before = before ?? .unspecified
    }
  }
}

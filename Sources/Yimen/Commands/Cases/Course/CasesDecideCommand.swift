import ArgumentParser
import Bus
import Contracts

/// Decides a case.
struct CasesDecideCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "决定。Decide a case: grant it, or refuse it with grounds.",
    discussion: """
        yimen cases decide CASE --grant --as approver:desk-3
        yimen cases decide CASE --refuse --grounds '不符合某办法第五条' --as approver:desk-3

      不予许可须说明理由与依据。A refusal says why, and on which provision.
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @Flag(help: "准予。Grant it.")
  var grant = false

  @Flag(help: "不予。Refuse it.")
  var refuse = false

  @Option(help: "理由与依据；不予时必填。Why, and on which provision; a refusal needs it.")
  var grounds = ""

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> DecideCase {
    DecideCase.with {
      $0.caseID = caseID
      $0.granted = grant
      $0.grounds = grounds
    }
  }

  func validate() throws {
    guard grant != refuse else { throw ValidationError("用 --grant 或 --refuse 其一。Use one of --grant and --refuse.") }
    guard grant || grounds.contains(where: { !$0.isWhitespace }) else {
      throw ValidationError("--refuse 须用 --grounds 说明理由与依据。--refuse needs its grounds: --grounds TEXT.")
    }
  }
}

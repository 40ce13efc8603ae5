import ArgumentParser
import Bus
import Contracts

/// Asks for what is held.
struct CasesAskHeldCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask-held",
    abstract: "索取已持有的材料。Ask the applicant for a material that is held already, for a reason.",
    discussion: """
        yimen cases ask-held CASE idc --reason '照片与本人不符，须重新提供' --as clerk:window-3

      原因载入历史并计数（yimen cases needed-asks）；办件照常办理。
      The reason stands in the history and is counted (yimen cases needed-asks); the case goes on meanwhile.
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @Argument(help: ArgumentHelp("材料。The material.", valueName: "material"))
  var material: String

  @Option(help: "为何仍要提供。Why it is needed all the same.")
  var reason: String

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> AskHeld {
    AskHeld.with {
      $0.caseID = caseID
      $0.material = material
      $0.reason = reason
    }
  }
}

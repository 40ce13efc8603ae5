import ArgumentParser
import Bus
import Contracts

/// Records what was seen at a window.
struct CasesVerifyCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "到场核验。Record at a window that the person and the originals were seen.",
    discussion: """
        yimen cases verify CASE --material hkb --material jbzm --hall hall-1 --window 3 --as clerk:window-3

      要核验的材料见 yimen cases get 的 bring；即办件核验后即办结。
      bring of yimen cases get names what is to be seen; an instant case is decided with it.
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @Option(
    name: .customLong("material"),
    help: ArgumentHelp("已核验原件的材料，可多次给出。A material whose original was seen; may be given several times.", valueName: "material"))
  var materials: [String] = []

  @Option(help: ArgumentHelp("大厅。The hall.", valueName: "hall"))
  var hall = ""

  @Option(help: ArgumentHelp("窗口；须同时给出大厅。The window; with its hall.", valueName: "window"))
  var window = ""

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> VerifyCase {
    VerifyCase.with {
      $0.caseID = caseID
      $0.materials = materials
      $0.hall = hall
      $0.window = window
    }
  }
}

import ArgumentParser
import Bus
import Contracts

/// Asks for a correction.
struct CasesAskCorrectionCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask-correction",
    abstract: "一次性告知补正。Ask the applicant to put right all that is missing, once.",
    discussion: """
        yimen cases ask-correction CASE --point idc='照片不清，请重新上传' --point sqb='未签名' --as clerk:window-3

      再次要求本可一次告知的材料，记为违规（yimen cases violations）。
      What could have been asked for before is taken down as a violation when it is asked for again.
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @Option(
    name: .customLong("point"),
    help: ArgumentHelp("缺什么，每项材料一次。What is wrong, each material once.", valueName: "material=remark"),
    transform: CasesAskCorrectionCommand.point)
  var points: [CorrectionPoint]

  @Option(help: "另行告知的内容。What the applicant is told besides.")
  var text = ""

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> AskCorrection {
    AskCorrection.with {
      $0.caseID = caseID
      $0.points = points
      $0.text = text
    }
  }

  private static func point(_ text: String) throws -> CorrectionPoint {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw ValidationError("“\(text)” 应为 材料=说明。“\(text)” is no point; write MATERIAL=REMARK.")
    }
    return CorrectionPoint.with {
      $0.material = parts[0]
      $0.remark = parts[1]
    }
  }
}

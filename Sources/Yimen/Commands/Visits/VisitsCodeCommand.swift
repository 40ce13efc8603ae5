import ArgumentParser
import Bus
import Contracts

/// Gives the code for check-in.
struct VisitsCodeCommand: CaseNamingCommand {
  static let configuration = CommandConfiguration(
    commandName: "code",
    abstract: "报到码。The code by which a visit is checked in; --svg for its QR code.",
    discussion: """
        yimen visits code VISIT --as applicant:SUBJECT
        yimen visits code VISIT --svg --as applicant:SUBJECT > code.svg
      """)

  @Argument(help: ArgumentHelp("预约编号（yimen visits list）。The visit's id.", valueName: "visit"))
  var visitID: String

  @Flag(help: "输出二维码。Write the QR code instead, as SVG.")
  var svg = false

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  static var purposeField: WritableKeyPath<MakeCheckInCode, Purpose?>? { \.purpose }

  func request() -> MakeCheckInCode {
    MakeCheckInCode.with {
      $0.visitID = visitID
      $0.purpose = purpose.purpose(of: principal.principal.role)
    }
  }

  func report(_ reply: CheckInCode, to output: Output) { output.line(svg ? reply.svg : reply.code) }
}

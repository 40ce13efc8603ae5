import ArgumentParser
import Bus
import Contracts

/// Writes a visit as a calendar file.
struct VisitsCalendarCommand: CaseNamingCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "日历文件。A visit as a calendar file (iCalendar).",
    discussion: """
        yimen visits calendar VISIT --as applicant:SUBJECT > visit.ics
      """)

  @Argument(help: ArgumentHelp("预约编号（yimen visits list）。The visit's id.", valueName: "visit"))
  var visitID: String

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  static var purposeField: WritableKeyPath<ReadVisitCalendar, Purpose?>? { \.purpose }

  func request() -> ReadVisitCalendar {
    ReadVisitCalendar.with {
      $0.visitID = visitID
      $0.purpose = purpose.purpose(of: principal.principal.role)
    }
  }

  func report(_ reply: VisitCalendarFile, to output: Output) { output.append(Array(reply.text.utf8)) }
}

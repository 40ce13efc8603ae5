import ArgumentParser
import Bus
import Contracts

/// Takes a visit to another time.
struct VisitsMoveCommand: CaseNamingCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: "改期。Move a visit: the new seat is taken and the old one freed at once.",
    discussion: """
        yimen visits move VISIT H1 2026-09-08 14:00 --as applicant:SUBJECT

      新时段已满的，原预约不变，并给出可选时段。Where the new seat is gone the old one stays, and others are named.
      """)

  @Argument(help: ArgumentHelp("预约编号（yimen visits list）。The visit's id.", valueName: "visit"))
  var visitID: String

  @Argument(help: ArgumentHelp("大厅编号（yimen halls list）。The hall.", valueName: "hall"))
  var hall: String

  @Argument(help: ArgumentHelp("日期 YYYY-MM-DD。The day.", valueName: "day"))
  var on: String

  @Argument(help: ArgumentHelp("时间 HH:MM。The time.", valueName: "time"))
  var at: String

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  static var purposeField: WritableKeyPath<MoveVisit, Purpose?>? { \.purpose }

  func request() -> MoveVisit {
    MoveVisit.with {
      ($0.visitID, $0.hall, $0.on, $0.at) = (visitID, hall, on, at)
      $0.purpose = purpose.purpose(of: principal.principal.role)
    }
  }

  func table(_ reply: VisitView) -> Table? { VisitsTable.table([reply]) }
}

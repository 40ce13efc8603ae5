import ArgumentParser
import Bus
import Contracts

/// Takes a seat for a case.
struct VisitsHoldCommand: CaseNamingCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold",
    abstract: "保留时段。Hold a seat for a case: ten minutes for its person to confirm.",
    discussion: """
        yimen visits hold CASE H1 2026-09-07 09:30 --as applicant:SUBJECT
        yimen visits hold CASE H1 2026-09-07 09:30 --confirm --as clerk:window-3 --step book

      已有预约的，原时间在确认之前不变。A visit that is booked keeps its time until the other is confirmed.
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @Argument(help: ArgumentHelp("大厅编号（yimen halls list）。The hall.", valueName: "hall"))
  var hall: String

  @Argument(help: ArgumentHelp("日期 YYYY-MM-DD。The day.", valueName: "day"))
  var on: String

  @Argument(help: ArgumentHelp("时间 HH:MM。The time.", valueName: "time"))
  var at: String

  @Flag(help: "同时确认。Confirm it at once.")
  var confirm = false

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  static var caseField: WritableKeyPath<HoldSeat, String>? { \.caseID }
  static var purposeField: WritableKeyPath<HoldSeat, Purpose?>? { \.purpose }

  func request() -> HoldSeat {
    HoldSeat.with {
      ($0.caseID, $0.hall, $0.on, $0.at) = (caseID, hall, on, at)
      $0.confirm = confirm
      var purpose = purpose.purpose(of: principal.principal.role)
      if purpose.kind == .handling && purpose.caseID.isEmpty { purpose.caseID = caseID }
      $0.purpose = purpose
    }
  }

  func table(_ reply: VisitView) -> Table? { VisitsTable.table([reply]) }
}

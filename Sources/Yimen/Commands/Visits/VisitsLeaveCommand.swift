import ArgumentParser
import Bus
import Contracts

/// Takes a case off the waiting list.
struct VisitsLeaveCommand: CaseNamingCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave",
    abstract: "退出候补：自行选择时间。Wait no more: the time is chosen.",
    discussion: """
        yimen visits leave CASE --as applicant:SUBJECT
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  static var caseField: WritableKeyPath<LeaveWaiting, String>? { \.caseID }
  static var purposeField: WritableKeyPath<LeaveWaiting, Purpose?>? { \.purpose }

  func request() -> LeaveWaiting {
    LeaveWaiting.with {
      $0.caseID = caseID
      var purpose = purpose.purpose(of: principal.principal.role)
      if purpose.kind == .handling && purpose.caseID.isEmpty { purpose.caseID = caseID }
      $0.purpose = purpose
    }
  }

  func table(_ reply: WaitingPlaces) -> Table? { VisitsTable.table(reply.places) }
}

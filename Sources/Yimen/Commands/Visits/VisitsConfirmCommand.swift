import ArgumentParser
import Bus
import Contracts

/// Says yes to what is held.
struct VisitsConfirmCommand: CaseNamingCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm",
    abstract: "确认预约。Confirm what is held.",
    discussion: """
        yimen visits confirm VISIT --as applicant:SUBJECT
      """)

  @Argument(help: ArgumentHelp("预约编号（yimen visits list）。The visit's id.", valueName: "visit"))
  var visitID: String

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  static var purposeField: WritableKeyPath<ConfirmVisit, Purpose?>? { \.purpose }

  func request() -> ConfirmVisit {
    ConfirmVisit.with {
      $0.visitID = visitID
      $0.purpose = purpose.purpose(of: principal.principal.role)
    }
  }

  func table(_ reply: VisitView) -> Table? { VisitsTable.table([reply]) }
}

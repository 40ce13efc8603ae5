import ArgumentParser
import Bus
import Contracts

/// Gives a visit up.
struct VisitsCancelCommand: CaseNamingCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel",
    abstract: "取消预约。Give a visit up; its seat is free.",
    discussion: """
        yimen visits cancel VISIT --as applicant:SUBJECT
      """)

  @Argument(help: ArgumentHelp("预约编号（yimen visits list）。The visit's id.", valueName: "visit"))
  var visitID: String

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  static var purposeField: WritableKeyPath<CancelVisit, Purpose?>? { \.purpose }

  func request() -> CancelVisit {
    CancelVisit.with {
      $0.visitID = visitID
      $0.purpose = purpose.purpose(of: principal.principal.role)
    }
  }

  func table(_ reply: VisitView) -> Table? { VisitsTable.table([reply]) }
}

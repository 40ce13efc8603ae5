import ArgumentParser
import Bus
import Contracts

/// Shows the places on the waiting list.
struct VisitsWaitingCommand: CaseNamingCommand {
  static let configuration = CommandConfiguration(
    commandName: "waiting",
    abstract: "候补。What of a subject has no seat, and its place on the waiting list.",
    discussion: """
        yimen visits waiting SUBJECT --as applicant:SUBJECT
      """)

  @Argument(help: ArgumentHelp("主体编号。The subject.", valueName: "subject"))
  var subject: String

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  static var purposeField: WritableKeyPath<ReadWaiting, Purpose?>? { \.purpose }

  func request() -> ReadWaiting {
    ReadWaiting.with {
      $0.subject = subject
      $0.purpose = purpose.purpose(of: principal.principal.role)
    }
  }

  func table(_ reply: WaitingPlaces) -> Table? { VisitsTable.table(reply.places) }
}

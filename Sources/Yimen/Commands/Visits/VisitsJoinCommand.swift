import ArgumentParser
import Bus
import Contracts

/// Puts a case on the waiting list.
struct VisitsJoinCommand: CaseNamingCommand {
  static let configuration = CommandConfiguration(
    commandName: "join",
    abstract: "加入候补：一有空位即预约。Wait for the earliest seat.",
    discussion: """
        yimen visits join CASE --as applicant:SUBJECT
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  static var caseField: WritableKeyPath<JoinWaiting, String>? { \.caseID }
  static var purposeField: WritableKeyPath<JoinWaiting, Purpose?>? { \.purpose }

  func request() -> JoinWaiting {
    JoinWaiting.with {
      $0.caseID = caseID
      var purpose = purpose.purpose(of: principal.principal.role)
      if purpose.kind == .handling && purpose.caseID.isEmpty { purpose.caseID = caseID }
      $0.purpose = purpose
    }
  }

  func table(_ reply: WaitingPlaces) -> Table? { VisitsTable.table(reply.places) }
}

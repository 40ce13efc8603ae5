import ArgumentParser
import Bus
import Contracts

/// How a notice, or those of a case, are on their way.
struct NoticesDeliveriesCommand: CaseNamingCommand {
  static let configuration = CommandConfiguration(
    commandName: "deliveries",
    abstract: "发送情况。How a notice, or those of a case, are on their way.",
    discussion: """
        yimen notices deliveries NOTICE
        yimen notices deliveries --case CASE

      按办件编号查询须以审计人员身份（缺省即是）。By its number the case is looked up, as the auditor does by whom it is asked then: an operator reads no case.
      """)

  @Argument(help: ArgumentHelp("通知编号。The id of the notice.", valueName: "notice"))
  var notice: String?

  @Option(name: .customLong("case"), help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String?

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (notice == nil) != (caseID == nil) else {
      throw ValidationError("请给出通知编号或 --case 之一。Name a notice, or --case.")
    }
  }

  static var caseField: WritableKeyPath<ReadDeliveries, String>? { \.caseID }

  var asker: Principal { principal.resolved(otherwise: CaseArgument.isNumber(caseID ?? "") ? .auditor : .operator) }

  func request() -> ReadDeliveries {
    ReadDeliveries.with { ($0.notice, $0.caseID) = (notice ?? "", caseID ?? "") }
  }

  func json(_ reply: DeliveryList) -> [JSONValue] { reply.deliveries.map { $0.json(revealing: true) } }

  func table(_ reply: DeliveryList) -> Table? { Table(reply.deliveries) }
}

import ArgumentParser
import Bus
import Contracts

/// Lists cases: of a subject, or the work of many.
struct CasesListCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "办件清单。Cases of a subject, of a department, of a lamp or of a figure, newest first.",
    discussion: """
        yimen cases list --department 公安局 --lamp red
        yimen cases list --step-department 消防救援大队 --open-step fire         部门的在办环节 its open steps, in cases of whomever
        yimen cases list --step-department 消防救援大队 --late-steps             部门逾期环节清单 its late steps
        yimen cases list --from 2026-09-01 --item P027 --figure inHand       打开一个数字 what a number of yimen cases figures stands for
        yimen cases list --subject SUBJECT --as applicant:SUBJECT

      多人的清单不含申请人与材料。A list of many tells nothing of whose the cases are, nor of what they handed in.
      """)

  @Option(help: ArgumentHelp("主体编号。The subject whose cases they are.", valueName: "id"))
  var subject = ""

  @Option(help: ArgumentHelp("部门编码。The code of the department.", valueName: "code"))
  var department = ""

  @Option(
    help: ArgumentHelp(
      "有在办环节的部门，与事项流程中的名称一致。A department that has a step open, as flows of items name it.", valueName: "name"))
  var stepDepartment = ""

  @Option(help: ArgumentHelp("在办环节的编码。The code of a step that is open.", valueName: "code"))
  var openStep = ""

  @Flag(help: "只列逾期的在办环节。Only late steps, with --step-department or --open-step.")
  var lateSteps = false

  @Option(help: "状态。The state: received, accepted, decided, …", transform: { try EnumerationArgument.value($0) })
  var state = CaseState.unspecified

  @Option(help: "在办件的灯：green, warn, yellow, red。The lamp of cases in hand.")
  var lamp = ""

  @Option(
    help: "统计为：inHand, finished, withdrawn, refused, referred。As what they are counted.", transform: { try EnumerationArgument.value($0) })
  var figure = CaseFigure.unspecified

  @OptionGroup var selection: CaseSelectionOptions
  @OptionGroup var page: PageOptions
  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func run(to output: Output) async throws {
    let principal = principal.resolved(otherwise: .auditor)
    let request = request()
    try tell(try await SuiteClient.run(suite) { node in try await node.call(request, as: principal, within: .seconds(10)) }, to: output)
  }

  func request() -> ListCases {
    ListCases.with {
      $0.subject = subject
      $0.department = department
      ($0.step, $0.stepDepartment, $0.late) = (openStep, stepDepartment, lateSteps)
      $0.state = state
      $0.lamp = lamp
      $0.figure = figure
      ($0.from, $0.until, $0.item, $0.hall, $0.channel) = (
        selection.from, selection.until, selection.item, selection.hall, selection.through
      )
      ($0.before, $0.limit) = (page.after, page.limit)
      $0.purpose = purpose.purpose(of: principal.resolved(otherwise: .auditor).role)
    }
  }

  func json(_ reply: CaseList) -> [JSONValue] { reply.cases.map { $0.json(revealing: true) } + PageOptions.json(reply.next) }

  func next(_ reply: CaseList) -> String { reply.next }

  func table(_ reply: CaseList) -> Table? {
    var table = Table(["编号 number", "事项 item", "状态 state", "灯 lamp", "承诺 promised", "法定 by law"])
    for view in reply.cases {
      table.add([
        view.number, "\(view.item) \(view.itemName)", "\(view.state)", view.lamp, view.promised?.due ?? "", view.statutory?.due ?? "",
      ])
    }
    return table
  }
}

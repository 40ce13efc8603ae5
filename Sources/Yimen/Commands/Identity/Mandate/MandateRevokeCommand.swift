import ArgumentParser
import Bus
import Contracts

/// Takes a mandate back.
struct MandateRevokeCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke",
    abstract: "撤销委托。Take a mandate back, at once.",
    discussion: """
        yimen identity mandate revoke MANDATE --as applicant:PERSON

      任一方或运维人员可撤销；已办的事不受影响。Either side may, and an operator; what was done under it stays done.
      """)

  @Argument(help: ArgumentHelp("委托编号。The mandate's id (yimen identity mandate list).", valueName: "mandate"))
  var mandate: String

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> RevokeMandate { RevokeMandate.with { $0.mandate = mandate } }

  func json(_ reply: MandateEntry) -> [JSONValue] { [MandateText.json(reply)] }

  func table(_ reply: MandateEntry) -> Table? { MandateText.table([reply]) }
}

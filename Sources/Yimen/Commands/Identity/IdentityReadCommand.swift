import ArgumentParser
import Bus
import Contracts

/// Reads one subject by its id.
struct IdentityReadCommand: IdentityAskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "查看主体。Read a subject by its id, masked, as far as the purpose reaches.",
    discussion: """
        yimen identity read SUBJECT --as applicant:SUBJECT
        yimen identity read SUBJECT --as clerk:window-3 --case CASE --step verify
        yimen identity read SUBJECT --as auditor:audit-1

      已被并入的主体，显示存续主体及全部号码。Of one that was merged the subject that stays is shown, with the numbers of both.
      """)

  @Argument(help: ArgumentHelp("主体编号。The subject's id.", valueName: "subject"))
  var subject: String

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var asking: IdentityCallOptions
  @OptionGroup var output: OutputOptions

  func request() -> ReadSubject {
    ReadSubject.with {
      $0.subject = subject
      $0.purpose = purpose.purpose(of: asking.principal.principal.role)
    }
  }

  func json(_ reply: Subject) -> [JSONValue] { [reply.json(revealing: true)] }
}

import ArgumentParser
import Bus
import Contracts

/// Reads how a subject is reached.
struct IdentityContactReadCommand: IdentityAskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "查看联系方式。How a subject is addressed and reached; for the service that sends notices.",
    discussion: """
        yimen identity contact read SUBJECT --as service:notify --case CASE --step notice
        yimen identity contact read SUBJECT --as service:notify --case CASE --step notice --reveal
      """)

  @Argument(help: ArgumentHelp("主体编号。The subject's id.", valueName: "subject"))
  var subject: String

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var asking: IdentityCallOptions
  @OptionGroup var output: OutputOptions

  func request() -> ReadContact {
    ReadContact.with {
      $0.subject = subject
      $0.purpose = purpose.purpose(of: asking.principal.principal.role)
    }
  }
}

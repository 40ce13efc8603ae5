import ArgumentParser
import Bus
import Contracts

/// Removes the contact points of a kind.
struct IdentityContactRemoveCommand: IdentityAskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "删除联系方式。Remove a contact point, verified or waiting.",
    discussion: """
        yimen identity contact remove SUBJECT --phone --as applicant:SUBJECT
      """)

  @Argument(help: ArgumentHelp("主体编号。The subject's id.", valueName: "subject"))
  var subject: String

  @OptionGroup var kind: ContactKindOptions
  @OptionGroup var asking: IdentityCallOptions
  @OptionGroup var output: OutputOptions

  func request() -> RemoveContact {
    RemoveContact.with {
      $0.subject = subject
      $0.kind = kind.kind
    }
  }
}

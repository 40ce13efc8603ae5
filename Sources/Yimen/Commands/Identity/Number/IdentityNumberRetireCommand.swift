import ArgumentParser
import Bus
import Contracts

/// Lays a number of a subject down.
struct IdentityNumberRetireCommand: IdentityAskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "retire",
    abstract: "停用号码。Lay a number of a subject down, as of a passport that was replaced.",
    discussion: """
        yimen identity number retire SUBJECT passport:E12345678 --as clerk:window-3

      停用的号码仍能查到该主体，也不会给他人；最后一个号码不能停用。
      It still finds the subject and is still refused to others; the last one stays.
      """)

  @Argument(help: ArgumentHelp("主体编号。The subject's id.", valueName: "subject"))
  var subject: String

  @Argument(help: ArgumentHelp(stringLiteral: NumberArgument.form))
  var number: String

  @OptionGroup var asking: IdentityCallOptions
  @OptionGroup var output: OutputOptions

  func request() -> RetireIdentifier {
    RetireIdentifier.with {
      $0.subject = subject
      $0.identifier = NumberArgument.entry(number)
    }
  }

  func json(_ reply: Subject) -> [JSONValue] { [reply.json(revealing: true)] }
}

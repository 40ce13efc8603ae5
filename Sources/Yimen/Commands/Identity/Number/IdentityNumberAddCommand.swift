import ArgumentParser
import Bus
import Contracts

/// Adds a number to a subject.
struct IdentityNumberAddCommand: IdentityAskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "增加号码。Add a number to a subject: from then on it finds the subject too.",
    discussion: """
        yimen identity number add SUBJECT 440604200802299224 --as clerk:window-3
        yimen identity number add SUBJECT passport:E12345678 --as clerk:window-3

      已属于另一主体的号码一律拒绝；确为同一人时，合并主体（yimen identity merge）。
      A number of another subject is refused; where the two are one, merge them.
      """)

  @Argument(help: ArgumentHelp("主体编号。The subject's id.", valueName: "subject"))
  var subject: String

  @Argument(help: ArgumentHelp(stringLiteral: NumberArgument.form))
  var number: String

  @OptionGroup var asking: IdentityCallOptions
  @OptionGroup var output: OutputOptions

  func request() -> AddIdentifier {
    AddIdentifier.with {
      $0.subject = subject
      $0.identifier = NumberArgument.entry(number)
    }
  }

  func json(_ reply: Subject) -> [JSONValue] { [reply.json(revealing: true)] }
}

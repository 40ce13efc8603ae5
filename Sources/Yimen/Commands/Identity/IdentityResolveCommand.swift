import ArgumentParser
import Bus
import Contracts

/// Finds whose number it is.
struct IdentityResolveCommand: IdentityAskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "按号码查主体。Find the subject that a number belongs to.",
    discussion: """
        yimen identity resolve 440604200802299224 --as clerk:window-3 --case CASE --step verify
        yimen identity resolve passport:E12345678 --as service:case --for guide

      查询须有用途，并记入查阅记录，本人可见。A read names its purpose and stands in a record that the subject sees.
      """)

  @Argument(help: ArgumentHelp(stringLiteral: NumberArgument.form))
  var number: String

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var asking: IdentityCallOptions
  @OptionGroup var output: OutputOptions

  func request() -> ResolveSubject {
    let entry = NumberArgument.entry(number)
    return ResolveSubject.with {
      $0.number = entry.number
      $0.kind = entry.kind
      $0.purpose = purpose.purpose(of: asking.principal.principal.role)
    }
  }

  func json(_ reply: Subject) -> [JSONValue] { [reply.json(revealing: true)] }
}

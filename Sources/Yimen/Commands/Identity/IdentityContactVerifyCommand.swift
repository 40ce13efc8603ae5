import ArgumentParser
import Bus
import Contracts

/// Gives a code back.
struct IdentityContactVerifyCommand: IdentityAskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "填写验证码。Give back the code that was sent to a contact point.",
    discussion: """
        yimen identity contact verify SUBJECT --mail --code 123456 --as applicant:SUBJECT

      验证码有误时，答复中 isVerified 不变，triesLeft 为剩余次数。A wrong code leaves isVerified as it was; triesLeft says how often one may still be tried.
      """)

  @Argument(help: ArgumentHelp("主体编号。The subject's id.", valueName: "subject"))
  var subject: String

  @Option(help: ArgumentHelp("六位数字。Six digits.", valueName: "digits"))
  var code: String

  @OptionGroup var kind: ContactKindOptions
  @OptionGroup var asking: IdentityCallOptions
  @OptionGroup var output: OutputOptions

  func request() -> VerifyContact {
    VerifyContact.with {
      $0.subject = subject
      $0.kind = kind.kind
      $0.code = code
    }
  }
}

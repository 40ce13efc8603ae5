import ArgumentParser
import Bus
import Contracts

/// Names a contact point.
struct IdentityContactPutCommand: IdentityAskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "put",
    abstract: "填写联系方式。Name a contact point; a code goes there.",
    discussion: """
        yimen identity contact put SUBJECT --mail someone@example.org --as applicant:SUBJECT
        yimen identity contact put SUBJECT --phone 13800138000 --as clerk:window-3
        yimen identity contact put SUBJECT --mail '' --as service:web

      地址为空：验证码发往已验证的联系方式，凭码登录（session open）。Without an address a code goes to the one that is verified, to sign in with.
      """)

  @Argument(help: ArgumentHelp("主体编号。The subject's id.", valueName: "subject"))
  var subject: String

  @Option(help: ArgumentHelp("邮箱。A mail address.", valueName: "address"))
  var mail: String?

  @Option(help: ArgumentHelp("手机号码，11 位或 + 开头。A phone number: 11 places, or + and the country's code.", valueName: "number"))
  var phone: String?

  @OptionGroup var asking: IdentityCallOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if (mail == nil) == (phone == nil) { throw ValidationError("--mail 或 --phone，二者选一。Either --mail or --phone.") }
  }

  func request() -> PutContact {
    PutContact.with {
      $0.subject = subject
      $0.kind = phone == nil ? .mail : .phone
      $0.address = phone ?? mail ?? ""
    }
  }
}

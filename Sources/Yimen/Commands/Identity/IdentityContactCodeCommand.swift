import ArgumentParser
import Bus
import Contracts

/// Reads the code that waits to be given back: for the service that sends it, and to try it out.
struct IdentityContactCodeCommand: IdentityAskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "code",
    abstract: "查看待验证的验证码。The code that is to be given back, and where it goes; for the service that sends it.",
    discussion: """
        yimen identity contact code SUBJECT --mail --as service:notify --reveal
        yimen identity contact code SUBJECT --phone --as service:notify --reveal

      试用时没有邮件服务器或短信通道，可由此得知验证码；设有密钥时须有 service 角色的密钥。查看会记入查阅记录。
      To try it out without a mail server or a provider of text messages. With keys it needs a key of the role service. The read is kept, and the
      subject sees it.
      """)

  @Argument(help: ArgumentHelp("主体编号。The subject's id.", valueName: "subject"))
  var subject: String

  @OptionGroup var kind: ContactKindOptions
  @OptionGroup var asking: IdentityCallOptions
  @OptionGroup var output: OutputOptions

  func request() -> ReadContactCode {
    ReadContactCode.with {
      $0.subject = subject
      $0.kind = kind.kind
    }
  }
}

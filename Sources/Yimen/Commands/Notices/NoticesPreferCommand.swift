import ArgumentParser
import Bus
import Contracts

/// Says how a subject wants to be told.
struct NoticesPreferCommand: CaseNamingCommand {
  static let configuration = CommandConfiguration(
    commandName: "prefer",
    abstract: "设置通知偏好。Say how a subject wants to be told, in place of what was said before.",
    discussion: """
        yimen notices prefer SUBJECT --off mail --quiet 23:00-07:30 --as applicant:SUBJECT

      法定通知至少经一个渠道发送。What the law wants told goes over one channel at least.
      """)

  @Argument(help: ArgumentHelp("主体编号。Whose.", valueName: "subject"))
  var subject: String

  @Option(help: "语言：zh, en。The language.")
  var language = ""

  @Option(help: ArgumentHelp("不使用的渠道：text, mail（可多次）。A channel that is not wanted; may be given again.", valueName: "channel"))
  var off: [String] = []

  @Flag(help: "不要提醒。No reminders, except in the mailbox.")
  var withoutReminders = false

  @Option(help: ArgumentHelp("免打扰时段。The quiet hours. (default: 22:00-08:00)", valueName: "HH:MM-HH:MM"))
  var quiet: String?

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard quiet.map({ $0.split(separator: "-").count == 2 }) ?? true else {
      throw ValidationError("--quiet 写作 22:00-08:00。--quiet is written like 22:00-08:00.")
    }
  }

  static var purposeField: WritableKeyPath<PutPreferences, Purpose?>? { \.purpose }

  func request() -> PutPreferences {
    let hours = (quiet ?? "").split(separator: "-").map(String.init)
    return PutPreferences.with {
      $0.subject = subject
      $0.preferences = PreferencesView.with {
        ($0.language, $0.off, $0.withoutReminders) = (language, off, withoutReminders)
        if hours.count == 2 { ($0.quietFrom, $0.quietUntil) = (hours[0], hours[1]) }
      }
      $0.purpose = purpose.purpose(of: principal.principal.role)
    }
  }
}

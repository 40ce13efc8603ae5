import ArgumentParser
import Bus
import Contracts

/// Tells how a subject wants to be told.
struct NoticesPreferencesCommand: CaseNamingCommand {
  static let configuration = CommandConfiguration(
    commandName: "preferences",
    abstract: "通知偏好。How a subject wants to be told.",
    discussion: "  yimen notices preferences SUBJECT --as applicant:SUBJECT")

  @Argument(help: ArgumentHelp("主体编号。Whose.", valueName: "subject"))
  var subject: String

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  static var purposeField: WritableKeyPath<ReadPreferences, Purpose?>? { \.purpose }

  var asker: Principal { principal.resolved(otherwise: .auditor) }

  func request() -> ReadPreferences {
    ReadPreferences.with {
      $0.subject = subject
      $0.purpose = purpose.purpose(of: asker.role)
    }
  }
}

import ArgumentParser
import Bus
import Contracts

/// Tells how a subject wants to be told.
struct NoticesPreferencesCommand: CallingCommand {
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

  func run(to output: Output) async throws {
    let (reader, request) = (principal.resolved(otherwise: .auditor), request())
    try tell(try await SuiteClient.run(suite) { node in try await node.call(request, as: reader, within: .seconds(10)) }, to: output)
  }

  func request() -> ReadPreferences {
    ReadPreferences.with {
      $0.subject = subject
      $0.purpose = purpose.purpose(of: principal.resolved(otherwise: .auditor).role)
    }
  }
}

import ArgumentParser
import Bus
import Contracts

/// Takes over what a base resource says of a subject.
struct IdentityBasePutCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "put",
    abstract: "写入基础信息。Take over what a base resource says of a subject.",
    discussion: """
        yimen identity base put SUBJECT --resource population --provider 公安局 --as-of 2026-08-01 address=某路1号 household=集体户

      较旧的日期不会覆盖较新的。An older date never takes a newer one's place.
      """)

  @Argument(help: ArgumentHelp("主体编号。The subject's id.", valueName: "subject"))
  var subject: String

  @Argument(
    help: ArgumentHelp("字段=内容，可多个。Fields, each as name=value.", valueName: "name=value"), transform: IdentityBasePutCommand.field)
  var fields: [BaseField]

  @Option(help: ArgumentHelp("来源代码。The resource's code.", valueName: "code"))
  var resource: String

  @Option(help: ArgumentHelp("提供单位。Who provides it.", valueName: "name"))
  var provider: String

  @Option(help: ArgumentHelp("截至日期。The day as of which the provider says so.", valueName: "YYYY-MM-DD"))
  var asOf: String

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> PutBaseInformation {
    PutBaseInformation.with {
      $0.subject = subject
      $0.resource = resource
      $0.provider = provider
      $0.asOf = asOf
      $0.fields = fields
    }
  }

  private static func field(_ text: String) throws -> BaseField {
    guard let sign = text.firstIndex(of: "="), sign > text.startIndex else {
      throw ValidationError("应为 字段=内容。A field is given as name=value.")
    }
    return BaseField.with {
      $0.name = String(text[..<sign])
      $0.value = String(text[text.index(after: sign)...])
    }
  }
}

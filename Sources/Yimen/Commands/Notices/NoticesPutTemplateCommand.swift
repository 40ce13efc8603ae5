import ArgumentParser
import Bus
import Contracts

/// Puts words in force.
struct NoticesPutTemplateCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "put-template",
    abstract: "启用模板。Put words in force; without a title and a text those in the program stand again.",
    discussion: "  yimen notices put-template case.decided --over text --text '【一门】{title}，办件编号{number}。'")

  @OptionGroup var template: TemplateOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> PutTemplate {
    PutTemplate.with {
      ($0.kind, $0.channel, $0.language) = (template.kind, template.channel, template.language)
      ($0.title, $0.text) = (template.title, template.text)
    }
  }
}

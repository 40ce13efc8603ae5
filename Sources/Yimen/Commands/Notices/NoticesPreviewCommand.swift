import ArgumentParser
import Bus
import Contracts

/// Shows how words read with an example.
struct NoticesPreviewCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "预览模板。How words read with an example, and in how many parts a text message goes.",
    discussion: """
        yimen notices preview visit.booked --over text                         在用的 those in force
        yimen notices preview case.decided --over text --text '【一门】{title}，办件编号{number}。'
      """)

  @OptionGroup var template: TemplateOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> PreviewTemplate {
    PreviewTemplate.with {
      ($0.kind, $0.channel, $0.language) = (template.kind, template.channel, template.language)
      ($0.title, $0.text) = (template.title, template.text)
    }
  }

  func report(_ reply: TemplatePreview, to output: Output) {
    if !reply.title.isEmpty { output.line(reply.title) }
    for line in reply.text.split(separator: "\n", omittingEmptySubsequences: false) { output.line(String(line)) }
    if reply.parts > 0 { output.line("— \(reply.units) 字 units，\(reply.parts) 条 parts") }
  }
}

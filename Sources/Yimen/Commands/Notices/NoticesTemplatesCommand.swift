import ArgumentParser
import Bus
import Contracts

/// Lists the words of notices.
struct NoticesTemplatesCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "模板。The words of notices, those in the program too.",
    discussion: "  yimen notices templates --over text --language zh")

  @Option(help: "种类，如 visit.booked。The kind.")
  var kind = ""

  @Option(name: .customLong("over"), help: "渠道：mailbox, text, mail, slip。The channel.")
  var channel = ""

  @Option(help: "语言：zh, en。The language.")
  var language = ""

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ReadTemplates {
    ReadTemplates.with { ($0.kind, $0.channel, $0.language) = (kind, channel, language) }
  }

  func json(_ reply: TemplateList) -> [JSONValue] { reply.templates.map { $0.json(revealing: true) } }

  func table(_ reply: TemplateList) -> Table? {
    var table = Table(["种类 kind", "渠道 channel", "语言", "正文 text", "字段 fields"])
    for one in reply.templates {
      let words = one.title.isEmpty ? one.text : "\(one.title) | \(one.text)"
      table.add([one.kind, one.channel, one.language, words.replacing("\n", with: "⏎"), one.fields.joined(separator: " ")])
    }
    return table
  }
}

import ArgumentParser

/// Which words are meant, and what they are.
struct TemplateOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("种类，如 visit.booked。The kind.", valueName: "kind"))
  var kind: String

  @Option(name: .customLong("over"), help: "渠道：mailbox, text, mail, slip。The channel.")
  var channel: String

  @Option(help: "语言：zh, en。The language.")
  var language = "zh"

  @Option(help: "标题，一行；短信没有标题。The title, one line; none over text.")
  var title = ""

  @Option(help: "正文；字段写在花括号内，如 {number}。The text, with fields between braces.")
  var text = ""
}

import ArgumentParser
import Bus
import Contracts

/// Checks the proofs of the catalogue of a running suite.
struct ItemsProofsCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "proofs",
    abstract: "检查在用目录的证明。Check the proofs of the catalogue in force, or with a draft in its place.",
    discussion: """
        yimen items proofs                        整个目录 the whole catalogue
        yimen items proofs P027 P028              只看涉及这些事项的 what touches these items
        yimen items proofs --draft-of P027        换上该事项的草稿 with the draft of an item in its place

      至多列出 500 条。At most 500 findings are told.
      --json 的格式同 yimen items check。--json prints the object that yimen items check prints.
      退出码 Exit code: 0 没有阻止发布的 nothing that stops publication, 1 有 something does.
      """)

  @Argument(help: ArgumentHelp("事项编码。Only findings that touch these items.", valueName: "item"))
  var items: [String] = []

  @Option(help: ArgumentHelp("换上此事项的草稿。An item whose draft stands in its place.", valueName: "item"))
  var draftOf = ""

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> CheckProofs { CheckProofs.with { ($0.items, $0.draftOf, $0.limit) = (items, draftOf, 500) } }

  func json(_ reply: ProofReport) -> [JSONValue] { [ProofText.json(reply)] }

  func report(_ reply: ProofReport, to output: Output) {
    for line in ProofText.lines(reply) { output.line(line) }
  }

  /// As far as it was told.
  func isPositive(_ reply: ProofReport) -> Bool { !reply.findings.contains { ProofText.blocks($0.kind) } }
}

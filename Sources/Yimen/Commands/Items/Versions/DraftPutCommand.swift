import ArgumentParser
import Bus
import Contracts

/// Puts an item of a file as the draft of its next version.
struct DraftPutCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "put",
    abstract: "提交草稿。Put an item as the draft of its next version, in the place of the last draft.",
    discussion: """
        yimen items draft show P027 > P027.json
        yimen items draft put P027.json --note "工本费取消"

      文件为一个事项，格式同 yimen-catalogue/1 的 items 中的一项（UTF-8，至多 256 KiB）。The file is one item as yimen-catalogue/1 writes it among its
      items, in UTF-8, of at most 256 KiB. 发现的问题一并列出；无法读取的被拒绝。What the rules find is told; what cannot be read is refused, and so is
      a field that an item has not, by its name 没有的字段按名指出.
      """)

  @Argument(help: ArgumentHelp("文件。The file.", valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp("改了什么，供核对者看；不写个人信息。What is new, for who checks it; it names nobody.", valueName: "text"))
  var note = ""

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() throws -> PutItemDraft {
    let draft = try CatalogueFile.read(file)
    return PutItemDraft.with { ($0.draft, $0.note) = (draft, note) }
  }

  func report(_ reply: ItemCheckReport, to output: Output) {
    for line in CheckText.lines(reply) { output.line(line) }
  }
}

import ArgumentParser
import Bus
import Contracts

/// Tells in what two versions of an item differ.
struct ItemsCompareCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "比较两个版本。Tell in what two versions of an item differ, in words.",
    discussion: """
        yimen items compare P027                  草稿与前一版本 the draft with the version before
        yimen items compare P027 --from 1 --to 3
      """)

  @Argument(help: ArgumentHelp("事项编码。The item's code.", valueName: "item"))
  var item: String

  @Option(parsing: .unconditional, help: ArgumentHelp("旧版本。The older version. (default: the one before)", valueName: "number"))
  var from = 0

  @Option(
    parsing: .unconditional, help: ArgumentHelp("新版本。The newer version. (default: the draft, or the version in force)", valueName: "number")
  )
  var to = 0

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> CompareVersions { CompareVersions.with { ($0.code, $0.from, $0.to) = (item, from, to) } }

  func report(_ reply: VersionDifference, to output: Output) {
    output.line("\(DisplayText.printable(reply.code)) v\(reply.from) → v\(reply.to)")
    guard !reply.differences.isEmpty else { return output.line("没有差异 no difference") }
    var table = Table(["", "字段 field", "", "原 before", "新 after"])
    for difference in reply.differences {
      table.add([
        mark(difference.kind), "\(difference.nameZh) \(difference.nameEn)", difference.field, difference.before, difference.after,
      ])
    }
    for line in table.lines() { output.line(line) }
  }

  private func mark(_ kind: DifferenceKind) -> String {
    switch kind {
    case .unspecified: ""
    case .added: "+"
    case .removed: "-"
    case .changed: "~"
    }
  }
}

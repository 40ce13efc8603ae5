import ArgumentParser
import Bus
import Contracts

/// Puts a catalogue file in the place of the items that are published.
struct ImportCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "导入事项目录。Import a catalogue of items, as a whole or not at all.",
    discussion: """
        yimen import catalogue.json

      文件为 yimen-catalogue/1 的 JSON（UTF-8）。未变化的事项保留原版本。
      The file is yimen-catalogue/1 JSON in UTF-8; what did not change keeps its version.
      """)

  @Argument(help: ArgumentHelp("目录文件。The catalogue file.", valueName: "file"))
  var file: String

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func run(to output: Output) async throws {
    let request = try ImportCatalogue.with { $0.catalogue = try CatalogueFile.read(file) }
    let options = CallOptions(timeout: .seconds(60), principal: principal.principal)
    let report = try await SuiteClient.run(suite) { node in try await node.call(request, options) }
    if self.output.json { return output.line(report.json().text) }
    var table = Table(["事项 items", "新增 added", "变更 changed", "未变 unchanged", "取消 withdrawn"], right: [0, 1, 2, 3, 4])
    table.add([report.items, report.added, report.changed, report.unchanged, report.withdrawn].map(String.init))
    for line in table.lines() { output.line(line) }
  }
}

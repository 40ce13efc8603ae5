import ArgumentParser
import Bus
import Contracts
import ItemDomain
import ItemService

/// Writes a generated catalogue, without a suite.
struct ItemsGenerateCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "生成合成目录，供测试。Write a synthetic catalogue, for tests.",
    discussion: """
        yimen items generate catalogue.json --count 2000 --seed 7
        yimen items generate tables --format csv --count 2000

      事项类型的比例如同真实的区县；编码以 SYN 开头，均为合成数据。同一种子得到同一目录。
      Types as in a real district; every code begins with SYN, all of it is synthetic. The same seed makes the same catalogue.
      """)

  @Argument(
    help: ArgumentHelp("JSON 文件，或 CSV 的文件夹；须不存在。A JSON file, or a folder of tables; files that are not there yet.", valueName: "path"))
  var path: String

  @Option(parsing: .unconditional, help: "事项数。How many items.")
  var count = 1_000

  @Option(help: "种子。The seed.")
  var seed: UInt64 = 1

  @Option(help: "格式：json, csv。The format.", transform: { try EnumerationArgument.value($0) })
  var format = CatalogueFormat.json

  @Option(help: "编码：utf8, utf8WithMark, gb18030。The encoding.", transform: { try EnumerationArgument.value($0) })
  var encoding = TextEncoding.utf8

  @Option(help: "列名：chinese, english。The words of the headings.", transform: { try EnumerationArgument.value($0) })
  var headings = ColumnHeadings.chinese

  @Flag(help: "编码长度按 GB/T 39046（10、24 位）。Codes of 10 and 24 places.")
  var interchange = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (1...CatalogueLimits.items).contains(count) else {
      throw ValidationError("--count 为 1 至 \(CatalogueLimits.items)。--count is 1 to \(CatalogueLimits.items).")
    }
  }

  func run(to output: Output) async throws {
    let catalogue = GeneratedCatalogue(count: count, seed: seed, codeLengths: interchange ? .interchange : .national)
    let destination = try CatalogueDestination(path, isTables: format == .csv)
    do {
      for (table, file) in destination.files {
        let source = try GeneratedFile(catalogue, table: table, headings: headings == .english ? .english : .chinese, encoding: written)
        try source.write { file.output.append($0) }
      }
      destination.flush()
    } catch {
      destination.remove()
      throw error
    }
    if self.output.json {
      output.line(JSONValue.object([("path", .string(path)), ("items", .integer(count))]).text)
    } else {
      output.line("已生成 generated  \(count) 个合成事项 synthetic items → \(path)")
    }
  }

  private var written: WrittenEncoding {
    switch encoding {
    case .detected, .utf8: .utf8
    case .utf8WithMark: .utf8WithMark
    case .gb18030: .gb18030
    }
  }
}

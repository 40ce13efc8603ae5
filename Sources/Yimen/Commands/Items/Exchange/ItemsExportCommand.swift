import ArgumentParser
import Bus
import Contracts
import ItemService

/// Writes the catalogue into files that an import takes.
struct ItemsExportCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "导出目录。Write the catalogue into files that an import takes.",
    discussion: """
        yimen items export catalogue.json
        yimen items export tables --format csv --encoding gb18030
      """)

  @Argument(
    help: ArgumentHelp("JSON 文件，或 CSV 的文件夹；须不存在。A JSON file, or a folder of tables; files that are not there yet.", valueName: "path"))
  var path: String

  @Option(help: "格式：json, csv。The format.", transform: { try EnumerationArgument.value($0) })
  var format = CatalogueFormat.json

  @Option(help: "编码：utf8, utf8WithMark, gb18030。The encoding.", transform: { try EnumerationArgument.value($0) })
  var encoding = TextEncoding.utf8

  @Option(help: "列名：chinese, english。The words of the headings.", transform: { try EnumerationArgument.value($0) })
  var headings = ColumnHeadings.chinese

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func run(to output: Output) async throws {
    let destination = try CatalogueDestination(path, isTables: format == .csv)
    do {
      let records = try await SuiteClient.run(suite) { node in
        var revision = 0
        var records = 0
        for (table, file) in destination.files {
          records += try await write(table, to: file, from: node, &revision)
        }
        return records
      }
      destination.flush()
      if self.output.json {
        output.line(JSONValue.object([("path", .string(path)), ("records", .integer(records))]).text)
      } else {
        output.line("已导出 exported  \(records) 条记录 records → \(path)")
      }
    } catch {
      // Half of it would be taken for all.
      destination.remove()
      throw error
    }
  }

  /// Writes one file, a page at a time.
  /// - Parameter revision: of the first page of all: files of different states of the catalogue do not belong together.
  private nonisolated(nonsending) func write(
    _ table: CatalogueTable?, to file: NewFile, from node: Node, _ revision: inout Int
  ) async throws -> Int {
    var request = ExportCatalogue()
    request.format = format
    request.encoding = encoding
    request.headings = headings
    request.file = table?.rawValue ?? ""
    var records = 0
    repeat {
      let page = try await node.call(request, CallOptions(timeout: .seconds(60), principal: principal.principal))
      if revision == 0 { revision = page.revision }
      guard page.revision == revision else { throw ItemRefusals.catalogueMoved.refusal("revision") }
      file.output.append(page.bytes)
      records += page.records
      request.cursor = page.next
    } while !request.cursor.isEmpty
    return records
  }
}

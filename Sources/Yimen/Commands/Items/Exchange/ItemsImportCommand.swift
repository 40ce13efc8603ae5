import ArgumentParser
import Bus
import Contracts

/// Puts the files of a catalogue in the place of the last, in parts, as a whole or not at all.
struct ItemsImportCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "导入目录文件。Import the files of a catalogue, as a whole or not at all.",
    discussion: """
        yimen items import catalogue.json
        yimen items import tables/ --encoding gb18030
        yimen items import tables/ --judge

      JSON 为一个文件，CSV 每张表一个文件；列名用标准的中文或英文。问题逐条列出文件、行和字段。
      JSON is one file, CSV a table a file, its columns named in the standard's Chinese or in English. Each fault is told by file, line and field.
      """)

  @Argument(help: ArgumentHelp("JSON 文件、CSV 文件或文件夹。A JSON file, tables, or their folder.", valueName: "files"))
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "编码：\(EnumerationArgument.names(of: TextEncoding.self))，不写则识别。The encoding; told by the bytes where it is left out."),
    transform: { try EnumerationArgument.value($0) })
  var encoding: TextEncoding?

  @Flag(name: .customLong("judge"), help: "只检查，不写入。Judge the files and write nothing.")
  var judgeOnly = false

  @Option(help: "备注。A note, kept with the import.")
  var note = ""

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func run(to output: Output) async throws {
    let files = try CatalogueFiles(self.files)
    let (id, outcome) = try await SuiteClient.run(suite) { node in
      let upload = CatalogueUpload(node: node, principal: principal.principal, isTold: !self.output.json)
      return try await upload.run(files, encoding: encoding ?? .detected, note: note, judgeOnly: judgeOnly)
    }
    if self.output.json {
      output.line(ImportOutcomeText.json(outcome, of: id).text)
    } else {
      for line in ImportOutcomeText.lines(outcome, of: id) { output.line(line) }
    }
    if outcome.blocking > 0 { throw ExitCode(ExitStatus.negative.rawValue) }
  }
}

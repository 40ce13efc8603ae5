import ArgumentParser
import Bus
import Contracts

/// Writes one document of a case as a page that prints.
struct CasesDocumentCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "document",
    abstract: "打印文书。Write a document of a case as a page of HTML that prints on A4.",
    discussion: """
        yimen cases document NUMBER SL-03 --output acceptance.html --as applicant:SUBJECT

      编号见 yimen cases documents；用浏览器打开后可打印，或存为PDF。
      yimen cases documents has the numbers; open the page in a browser to print it, or to save it as PDF.
      """)

  @OptionGroup var named: CaseArgument

  @Argument(help: ArgumentHelp("文书编号。The document's number, or its end.", valueName: "document"))
  var document: String

  @Option(
    name: .customLong("output"),
    help: ArgumentHelp(
      "写入新文件，仅本用户可读。Write to a new file, which its owner alone reads. (default: standard output)", valueName: "file"))
  var path: String?

  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func run(to output: Output) async throws {
    let reader = named.reader
    let request = ReadDocument.with {
      $0.caseID = named.id
      $0.number = named.number
      $0.document = document
      $0.purpose = named.purpose(as: reader.role)
    }
    let reply = try await SuiteClient.run(suite) { node in try await node.call(request, as: reader, within: .seconds(10)) }
    guard let path else { return output.line(self.output.json ? reply.json(revealing: true).text : reply.html) }
    let file = try NewFile(path)
    file.output.append(Array(reply.html.utf8))
    file.output.flush()
    if self.output.json { return output.line((reply.document ?? DocumentEntry()).json(revealing: true).text) }
    output.line("已写入 written  \(reply.document?.number ?? "") → \(file.path)")
  }
}

import ArgumentParser
import Bus
import Contracts

/// Lists the documents of a case.
struct CasesDocumentsCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "documents",
    abstract: "文书清单。The documents that the acts of a case made.",
    discussion: """
        yimen cases documents NUMBER --as applicant:SUBJECT
        yimen cases documents NUMBER --as approver:desk-3 --step review
      """)

  @OptionGroup var named: CaseArgument
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func run(to output: Output) async throws {
    let reader = named.reader
    let request = ReadDocuments.with {
      $0.caseID = named.id
      $0.number = named.number
      $0.purpose = named.purpose(as: reader.role)
    }
    let reply = try await SuiteClient.run(suite) { node in try await node.call(request, as: reader, within: .seconds(10)) }
    if self.output.json {
      for document in reply.documents { output.line(document.json(revealing: true).text) }
      return
    }
    var table = Table(["日期 date", "文书 document", "", "编号 number"])
    for document in reply.documents { table.add([document.on, document.nameZh, document.nameEn, document.number]) }
    for line in table.lines() { output.line(line) }
  }
}

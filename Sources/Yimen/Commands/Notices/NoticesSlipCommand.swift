import ArgumentParser
import Bus
import Contracts

/// Writes a notice as a slip that prints.
struct NoticesSlipCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "slip",
    abstract: "打印通知。Write a notice as a slip: lines of text, or with --output a page of HTML.",
    discussion: """
        yimen notices slip NOTICE --as clerk:window-3 --case CASE --step notice
        yimen notices slip NOTICE --as applicant:SUBJECT --output slip.html
      """)

  @Argument(help: ArgumentHelp("通知编号。The id of the notice.", valueName: "notice"))
  var notice: String

  @Option(help: "语言：zh, en。The language.")
  var language = "zh"

  @Option(name: .customLong("output"), help: ArgumentHelp("写入新文件，仅本用户可读。Write the page to a new file.", valueName: "file"))
  var path: String?

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func run(to output: Output) async throws {
    let reader = principal.resolved(otherwise: .auditor)
    let request = ReadSlip.with { ($0.notice, $0.language, $0.purpose) = (notice, language, purpose.purpose(of: reader.role)) }
    let options = CallOptions(timeout: .seconds(10), principal: reader)
    let lookUp = CaseLookUp<ReadSlip>(purposeField: \.purpose)
    let reply = try await SuiteClient.run(suite) { node in
      try await node.call(try await lookUp.resolved(request, on: node, options), options)
    }
    if let path {
      let file = try NewFile(path)
      file.output.append(Array(reply.html.utf8))
      file.output.flush()
      if !self.output.json { return output.line("已写入 written  \(reply.notice) → \(file.path)") }
    }
    if self.output.json { return output.line(reply.json(revealing: true).text) }
    for line in reply.plain.split(separator: "\n", omittingEmptySubsequences: false) { output.line(String(line)) }
  }
}

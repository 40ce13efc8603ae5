import ArgumentParser
import Bus
import Contracts

/// Writes all that is held on a subject.
struct IdentityExportCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "导出一个主体的全部信息。Write all that is held on a subject, as JSON.",
    discussion: """
      以本人身份得到完整号码；审计得到其可见部分。每页都记入查阅记录。
      As the subject itself numbers come in full; the auditor gets what an audit covers. Each page stands in the ledger of reads.
      本人须先到窗口出示证件（yimen identity session open）。The subject shows a paper at a window first, and names that session.

        yimen identity export SUBJECT --as applicant:SUBJECT --session ID --out export.json
        yimen identity export SUBJECT
      """)

  @Argument(help: ArgumentHelp("主体编号。The subject's id.", valueName: "subject"))
  var subject: String

  @Option(help: ArgumentHelp("写入新文件，仅本用户可读。Write to a new file, which its owner alone reads.", valueName: "file"))
  var out: String?

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func run(to output: Output) async throws {
    let principal = principal.resolved(otherwise: .auditor)
    let file = try out.map { path throws(CommandFailure) in try NewFile(path) }
    let target = file?.output ?? output
    do {
      let count = try await SuiteClient.run(suite) { node in try await write(to: target, from: node, as: principal) }
      target.flush()
      if let file { output.line("已导出 exported  \(count) 页 pages → \(file.path)") }
    } catch {
      // Half of it would be taken for all.
      file?.remove()
      throw error
    }
  }

  /// One JSON array, a page a line, in constant memory.
  private nonisolated(nonsending) func write(to target: Output, from node: Node, as principal: Principal) async throws -> Int {
    var request = ExportSubject.with {
      $0.subject = subject
      $0.purpose = .with { $0.kind = principal.role == .auditor ? .audit : .ownUse }
    }
    var count = 0
    repeat {
      let page = try await node.call(request, CallOptions(timeout: .seconds(30), principal: principal))
      target.append(Array(((count == 0 ? "[" : ",\n") + page.json).utf8))
      count += 1
      request.after = page.next
    } while !request.after.isEmpty
    target.line("]")
    return count
  }
}

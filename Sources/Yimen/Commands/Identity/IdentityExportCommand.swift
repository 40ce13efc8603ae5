import ArgumentParser
import Bus
import Contracts

/// Writes all that is held on a subject.
struct IdentityExportCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "导出一个主体的全部信息。Write all that is held on a subject, as JSON.",
    discussion: """
      含身份信息（identity）及办件、草稿、材料文件清单（case）；文件内容以 yimen cases evidence 取得。
      It holds what the identity service keeps, and the cases, the drafts and the list of files; what a file holds comes by yimen cases evidence.
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
    let purpose = Purpose.with { $0.kind = principal.role == .auditor ? .audit : .ownUse }
    let options = CallOptions(timeout: .seconds(30), principal: principal)
    var count = 0
    func write(_ page: ExportPage) -> String {
      target.append(Array(((count == 0 ? "[" : ",\n") + page.json).utf8))
      count += 1
      return page.next
    }
    var person = ExportSubject.with { ($0.subject, $0.purpose) = (subject, purpose) }
    repeat { person.after = write(try await node.call(person, options)) } while !person.after.isEmpty
    var cases = ExportCases.with { ($0.subject, $0.purpose) = (subject, purpose) }
    repeat { cases.after = write(try await node.call(cases, options)) } while !cases.after.isEmpty
    target.line("]")
    return count
  }
}

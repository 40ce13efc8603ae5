import ArgumentParser
import Bus
import Contracts
import ServiceKit

/// Lists the files of a case with who has read them, and saves one.
struct CasesEvidenceCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "办件的材料文件。The files that a case relies on, and who has read them.",
    discussion: """
        yimen cases evidence NUMBER --as approver:desk-3 --step review
        yimen cases evidence NUMBER --as approver:desk-3 --step review --save scan.pdf --output copy.pdf

      取出文件会记入查阅记录，申请人可见。To save a file is to read it: it stands recorded, and the applicant sees it.
      """)

  @Argument(help: ArgumentHelp("办件编号。The case's number, or its id.", valueName: "number"))
  var number: String

  @Option(help: ArgumentHelp("要取出的文件名或编号。The file to save, by its name or its id.", valueName: "name"))
  var save: String?

  @Option(
    name: .customLong("output"), help: ArgumentHelp("写入新文件，仅本用户可读。Write it to a new file, which its owner alone reads.", valueName: "file"))
  var destination: String?

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (save == nil) == (destination == nil) else {
      throw ValidationError("--save 与 --output 一起用。--save and --output go together.")
    }
  }

  func run(to output: Output) async throws {
    let principal = principal.resolved(otherwise: .auditor)
    let options = CallOptions(timeout: .seconds(30), principal: principal)
    let purpose = purpose(as: principal.role)
    try await SuiteClient.run(suite) { node in
      let list = ListFiles.with {
        $0.caseID = number
        $0.purpose = purpose
        $0.limit = 100
      }
      let files = try await node.call(list, options).files
      guard let save, let destination else { return tell(files, to: output) }
      guard let file = files.first(where: { $0.id == save || $0.name == save }) else {
        throw CommandFailure(
          .noInput, zh: "本件没有文件 \(save)。", en: "the case has no file \(save).", remedyZh: "先列出文件，再取。", remedyEn: "List its files first.")
      }
      try await write(file, to: destination, from: node, for: purpose, options)
      output.line("已保存 saved  \(destination)")
    }
  }

  /// Who handles a case handles the one that is asked about.
  func purpose(as role: Role) -> Purpose {
    var purpose = purpose.purpose(of: role)
    if purpose.caseID.isEmpty && purpose.kind == .handling { purpose.caseID = number }
    return purpose
  }

  private nonisolated(nonsending) func write(
    _ file: FileEntry, to path: String, from node: Node, for purpose: Purpose, _ options: CallOptions
  ) async throws {
    let target = try NewFile(path)
    do {
      var digest = ContentDigest()
      var request = ReadFile.with {
        $0.id = file.id
        $0.purpose = purpose
      }
      while request.offset < file.size {
        let part = try await node.call(request, options)
        guard !part.bytes.isEmpty else { break }
        digest.update(part.bytes)
        target.output.append(part.bytes)
        request.offset += part.bytes.count
      }
      guard digest.text == file.digest else {
        throw CommandFailure(
          .badData, zh: "取出的内容与摘要值不符。", en: "what was read has another digest.", remedyZh: "重试；仍不符时报告运维。",
          remedyEn: "Try again, and tell who runs the suite where it stays so.")
      }
      target.output.flush()
    } catch {
      // Half of it would be taken for all.
      target.remove()
      throw error
    }
  }

  private func tell(_ files: [FileEntry], to output: Output) {
    if self.output.json {
      for file in files { output.line(file.json(revealing: true).text) }
      return
    }
    if files.isEmpty { return output.line("没有上传的文件。No uploaded files.") }
    var table = Table(["编号 id", "名称 name", "类型 type", "大小 size", "材料 materials", "再用 reusable", "查阅 reads"], right: [3, 6])
    for file in files {
      table.add([
        file.id, DisplayText.printable(file.name), file.type, SizeText.text(Int64(file.size)),
        file.uses.map(\.material).joined(separator: ", "), file.reusable ? "是 yes" : "否 no", "\(file.reads.count)",
      ])
    }
    for line in table.lines() { output.line(line) }
  }
}

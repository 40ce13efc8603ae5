import ArgumentParser
import Bus
import Contracts

/// Brings a file of an applicant, in parts.
struct CasesUploadCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "upload",
    abstract: "上传材料文件。Bring a file that a case may rely on.",
    discussion: """
        yimen cases upload scan.pdf --subject SUBJECT --as applicant:SUBJECT
        yimen cases upload scan.pdf --subject SUBJECT --as clerk:window-3 --reusable
        yimen cases upload scan.pdf --resume ID --as applicant:SUBJECT

      分段传送，中断后用 --resume 续传；完成后打印编号，作为材料提交时填入 upload。
      It goes in parts; after a break --resume goes on. The id that is printed is what evidence names in upload.
      """)

  @Argument(help: ArgumentHelp("文件。The file.", valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp("申请人的主体编号。The applicant's subject id.", valueName: "subject"))
  var subject = ""

  @Option(help: ArgumentHelp("文件名（缺省取路径末段）。What it is called. (default: the path's last part)", valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp("类型（缺省看扩展名）。The media type. (default: by the name's ending)", valueName: "type"))
  var type: String?

  @Flag(help: "同意以后的办件再次使用。Let later cases rely on it too.")
  var reusable = false

  @Option(help: ArgumentHelp("续传的上传编号。The upload to go on with.", valueName: "id"))
  var resume: String?

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard resume != nil || !subject.isEmpty else {
      throw ValidationError("给出 --subject，或用 --resume 续传。Name the applicant with --subject, or an upload with --resume.")
    }
  }

  func run(to output: Output) async throws {
    let principal = principal.resolved(otherwise: .clerk)
    let file = try UploadSource(file)
    let start = try resume.map(FileUpload.Start.resumed) ?? .anew(begin(file))
    let entry = try await SuiteClient.run(suite) { node in
      try await FileUpload(node: node, principal: principal, isTold: !self.output.json).run(file, start)
    }
    if self.output.json { return output.line(entry.json(revealing: true).text) }
    output.line("已上传 uploaded  \(entry.id)  \(entry.type)  \(SizeText.text(Int64(entry.size)))")
    output.line("sha256 \(entry.digest)")
  }

  private func begin(_ file: UploadSource) throws(CommandFailure) -> BeginUpload {
    let announced = if let type { type } else { try file.type() }
    return BeginUpload.with {
      $0.subject = subject
      $0.name = name ?? file.name
      $0.type = announced
      $0.size = file.size
      $0.digest = file.digest
      $0.reusable = reusable
    }
  }
}

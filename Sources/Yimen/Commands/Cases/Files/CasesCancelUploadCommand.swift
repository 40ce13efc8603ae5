import ArgumentParser
import Bus
import Contracts

/// Forgets an upload.
struct CasesCancelUploadCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel-upload",
    abstract: "取消上传。Forget an upload, finished or not, that no case relies on.",
    discussion: """
        yimen cases cancel-upload ID --as applicant:SUBJECT

      编号见 yimen cases upload；已用于办件的不能取消。yimen cases upload told the id; one that a case relies on stays.
      """)

  @Argument(help: ArgumentHelp("上传编号。The upload's id.", valueName: "upload"))
  var upload: String

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> CancelUpload {
    CancelUpload.with { $0.id = upload }
  }
}

import ArgumentParser
import Bus
import Contracts

/// Tells how far an upload has come.
struct CasesUploadProgressCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "upload-progress",
    abstract: "上传进度。How far an upload has come, and until when it may go on.",
    discussion: """
        yimen cases upload-progress ID --as applicant:SUBJECT

      续传：yimen cases upload FILE --resume ID。yimen cases upload FILE --resume ID goes on with it.
      """)

  @Argument(help: ArgumentHelp("上传编号。The upload's id.", valueName: "upload"))
  var upload: String

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ReadUploadProgress {
    ReadUploadProgress.with { $0.id = upload }
  }
}

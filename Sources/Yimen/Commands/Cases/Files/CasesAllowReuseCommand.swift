import ArgumentParser
import Bus
import Contracts

/// The subject lets later cases rely on a file, or does so no more.
struct CasesAllowReuseCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "allow-reuse",
    abstract: "同意再次使用材料文件。Let later cases rely on a file, or no more.",
    discussion: """
        yimen cases allow-reuse ID --as applicant:SUBJECT
        yimen cases allow-reuse ID --no-more --as applicant:SUBJECT

      仅本人可同意；已采用它的办件不受影响。The subject alone may; cases that rely on it already keep it.
      """)

  @Argument(help: ArgumentHelp("上传编号。The upload's id.", valueName: "upload"))
  var upload: String

  @Flag(help: "不再同意。No more.")
  var noMore = false

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> AllowReuse {
    AllowReuse.with {
      $0.id = upload
      $0.allowed = !noMore
    }
  }
}

import ArgumentParser
import Bus
import Contracts

/// Forgets an import that is not finished.
struct ImportsCancelCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel",
    abstract: "取消未完成的导入。Forget an import that is not finished, with all that was brought of it.",
    discussion: """
        yimen items imports cancel ID

      至多同时有四次导入。No more than four are under way at once.
      """)

  @Argument(help: ArgumentHelp("导入编号（yimen items imports）。The import's id (yimen items imports).", valueName: "id"))
  var id: String

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> CancelImport { CancelImport.with { $0.id = id } }
}

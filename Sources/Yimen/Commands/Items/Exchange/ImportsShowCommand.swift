import ArgumentParser
import Bus
import Contracts

/// Tells how far an import has come.
struct ImportsShowCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "查看一次导入的进度。Tell how far an import has come.",
    discussion: """
        yimen items imports show ID
      """)

  @Argument(help: ArgumentHelp("导入编号（yimen items imports）。The import's id (yimen items imports).", valueName: "id"))
  var id: String

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ReadImportProgress { ReadImportProgress.with { $0.id = id } }
}

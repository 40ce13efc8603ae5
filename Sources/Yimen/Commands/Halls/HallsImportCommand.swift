import ArgumentParser
import Bus
import Contracts

/// Takes in a halls file.
struct HallsImportCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "导入大厅。Take in a halls file; the first takes the place of the sample.",
    discussion: """
        yimen halls import halls.json --dry-run
        yimen halls import halls.json

      格式见 docs/OPERATIONS.md。See docs/OPERATIONS.md for its form.
      """)

  @Argument(help: ArgumentHelp("文件。The file.", valueName: "file"))
  var file: String

  @Flag(help: "只列出影响，不改动。Tell what it comes to, and change nothing.")
  var dryRun = false

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() throws -> ImportHalls {
    try ImportHalls.with {
      $0.file = try HallsFile.read(file)
      $0.dryRun = dryRun
    }
  }

  func report(_ reply: HallChanges, to output: Output) { HallChangesReport.report(reply, to: output) }
}

import ArgumentParser
import Bus
import Contracts

/// Puts a hall in force.
struct HallsPutCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "put",
    abstract: "设置大厅。Put a hall, or another revision of it, in force.",
    discussion: """
        yimen halls put H1.json --dry-run
        yimen halls put H1.json --revision 3

      已有预约不会被取消：不再适合的列为冲突，保留原位并另为其保留时段。
      Nobody loses a seat: visits that do not fit any more are listed, keep theirs, and are offered others.
      """)

  @Argument(help: ArgumentHelp("文件。The file.", valueName: "file"))
  var file: String

  @Flag(help: "只列出影响，不改动。Tell what it comes to, and change nothing.")
  var dryRun = false

  @Option(help: ArgumentHelp("所替代的版本。The revision that it takes the place of. (default: whichever it is)", valueName: "number"))
  var revision = 0

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() throws -> PutHall {
    try PutHall.with {
      $0.record = try HallsFile.read(file)
      ($0.revision, $0.dryRun) = (revision, dryRun)
    }
  }

  func report(_ reply: HallChanges, to output: Output) { HallChangesReport.report(reply, to: output) }
}

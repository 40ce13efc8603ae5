import ArgumentParser
import Bus
import Contracts

/// Lists the faults of an import that was judged.
struct ImportsFaultsCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "faults",
    abstract: "列出一次导入的全部问题。List the faults of an import, by file, line and field, 500 at a time.",
    discussion: """
        yimen items imports faults ID
        yimen items imports faults ID --after 500 --json
      """)

  @Argument(help: ArgumentHelp("导入编号（yimen items imports）。The import's id (yimen items imports).", valueName: "id"))
  var id: String

  @Option(parsing: .unconditional, help: ArgumentHelp("略过前几条。Leave out so many from the beginning.", valueName: "number"))
  var after = 0

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ReadImportFaults { ReadImportFaults.with { ($0.id, $0.after, $0.limit) = (id, after, 500) } }

  func json(_ reply: ImportFaultList) -> [JSONValue] { reply.faults.map { $0.json() } }

  func report(_ reply: ImportFaultList, to output: Output) {
    for line in ImportFaultText.table(reply.faults).lines() { output.line(line) }
    output.line("共 in all \(reply.total)")
    if reply.next > 0 { output.line("接着 go on: yimen items imports faults \(DisplayText.printable(id)) --after \(reply.next)") }
  }
}

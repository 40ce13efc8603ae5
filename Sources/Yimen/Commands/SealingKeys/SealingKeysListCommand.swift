import ArgumentParser
import Bus
import ServiceKit

/// Lists the keys of the file, and what the running service says of them.
struct SealingKeysListCommand<Owner: SealingKeysOwner>: ReportingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: "列出密钥的编号及各自加密的项数。List the keys by number, and how many fields each seals.",
      discussion: """
        不显示密钥本身。套件未运行时只列出文件中的编号。No key is shown. Where no suite runs, only the file is told of.

          \(Owner.command) list
          \(Owner.command) list --json
        """)
  }

  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func run(to output: Output) async throws {
    let inFile = try Owner.file(in: suite.directory).numbers() ?? []
    let answer = try? await SealingKeysAnswer<Owner>.ask(suite)
    let numbers = Set(inFile).union(answer?.numbers ?? []).sorted(by: >)
    if self.output.json {
      for number in numbers { output.line(json(number, inFile, answer).text) }
      return
    }
    var table = Table(["编号 key", "文件 file", "用途 use", "加密项数 fields"], right: [0, 3])
    for number in numbers { table.add(row(number, inFile, answer)) }
    for line in table.lines() { output.line(line) }
    if answer == nil { output.line("套件未运行，项数不明。No suite runs: nobody tells how many fields each key seals.") }
  }

  private func row(_ number: Int, _ inFile: [Int], _ answer: SealingKeysAnswer<Owner>?) -> [String] {
    let place = inFile.first == number ? "首位 first" : inFile.contains(number) ? "有 yes" : "无 no"
    let seals = answer?.isSealing(with: number) ?? (inFile.first == number)
    return ["\(number)", place, seals ? "加密 seals" : "解密 opens", answer.map { "\($0.sealed(by: number))" } ?? ""]
  }

  private func json(_ number: Int, _ inFile: [Int], _ answer: SealingKeysAnswer<Owner>?) -> JSONValue {
    .object([
      ("number", .integer(number)), ("inFile", .bool(inFile.contains(number))), ("first", .bool(inFile.first == number)),
      ("seals", answer.map { .bool($0.isSealing(with: number)) } ?? .null),
      ("sealed", answer.map { .integer($0.sealed(by: number)) } ?? .null),
    ])
  }
}

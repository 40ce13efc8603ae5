import ArgumentParser
import Bus
import Contracts
import Suite

/// Writes a file of people who do not exist, as an import takes it, without a suite.
struct IdentityGenerateCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "生成合成人员文件，供试用批量登记。Write a file of synthetic people, to try an import with.",
    discussion: """
        yimen identity generate people.jsonl --count 100000 --seed 7
        yimen identity import people.jsonl

      号码有效但不属于任何人，互不重复；同一种子得到同一文件。
      The numbers are right, nobody's, and no two alike. The same seed makes the same file.
      """)

  /// More are a file of hundreds of megabytes.
  static let most = 2_000_000

  @Argument(help: ArgumentHelp("文件；须不存在。A file that is not there yet.", valueName: "file"))
  var file: String

  @Option(parsing: .unconditional, help: "人数。How many people.")
  var count = 1_000

  @Option(help: "种子。The seed.")
  var seed: UInt64 = 1

  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard 1...Self.most ~= count else { throw ValidationError("--count 为 1 至 \(Self.most)。--count is 1 to \(Self.most).") }
  }

  func run(to output: Output) async throws {
    var random = Xoshiro256(seed: seed)
    let destination = try NewFile(file)
    var numbers: Set<String> = []
    while numbers.count < count {
      let person = SyntheticPerson(using: &random)
      // An import would refuse the second of two who bear one number.
      guard numbers.insert(person.number).inserted else { continue }
      destination.output.line(Self.entry(person).json(revealing: true).text)
    }
    destination.output.flush()
    if self.output.json {
      output.line(JSONValue.object([("path", .string(file)), ("people", .integer(count))]).text)
    } else {
      output.line("已生成 generated  \(count) 个合成人员 synthetic people → \(file)")
    }
  }

  private static func entry(_ person: SyntheticPerson) -> SubjectEntry {
    .with {
      $0.kind = .natural
      $0.name = person.name
      $0.identifiers = [.with { $0.number = person.number }]
    }
  }
}

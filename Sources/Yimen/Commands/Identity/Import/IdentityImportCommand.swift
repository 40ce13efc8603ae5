import ArgumentParser
import Bus
import Contracts
import Foundation

/// Registers the subjects of a file, line by line.
struct IdentityImportCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "批量登记主体。Register the subjects of a file.",
    discussion: """
        yimen identity import people.jsonl

      每行一个 JSON 对象 One JSON object a line:
        {"kind":"natural","name":"测试人","identifiers":[{"number":"…"}],"mail":"…","language":"zh"}

      中断后再运行同一命令即续传；已登记的不会重复。Run the same command again to go on after a stop; nobody is registered twice.
      已处理的行变了则拒绝续传。Where lines that were done have changed, it does not go on.
      被拒的行写入 <file>.refused，进度写入 <file>.progress。What is refused is told in <file>.refused by line, and how far it came in <file>.progress.
      退出码 Exit code: 0 全部登记 all are registered, 1 有被拒的 some were refused.
      """)

  /// Subjects of one call, and calls at once: enough to keep the service's disk and one core busy.
  private static let batch = 250
  private static let atOnce = 8

  @Argument(help: ArgumentHelp("文件。The file, JSON lines in UTF-8.", valueName: "file"))
  var file: String

  @Flag(help: "从头开始，忽略进度。Begin from the first line, whatever was done before.")
  var restart = false

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func run(to output: Output) async throws {
    var lines = SubjectLines(try LineReader.file(file, longest: SubjectLines.longest))
    var progress = restart ? ImportProgress() : ImportProgress(readingFor: file) ?? ImportProgress()
    // Before anything is written: the report that lies there is then of another file.
    try goOn(after: progress, in: &lines)
    let report = try RefusalReport(for: file, goingOnAt: progress.reportBytes)
    defer { report.close() }
    if progress.lines > 0 {
      Output.diagnostics.line("从第 \(progress.lines + 1) 行继续 going on at line \(progress.lines + 1)")
      Output.diagnostics.flush()
    }
    let begun = ContinuousClock.now
    let first = progress.lines
    try await SuiteClient.run(suite) { node in
      while true {
        var batches: [[SubjectLines.Line]] = []
        while batches.count < Self.atOnce {
          let batch = try lines.next(Self.batch)
          if batch.isEmpty { break }
          batches.append(batch)
        }
        if batches.isEmpty { break }
        for outcome in try await Self.send(batches, over: node, as: principal.principal) {
          progress.registered += outcome.registered
          progress.known += outcome.known
          progress.refused += outcome.refused.count
          progress.reportBytes += try report.add(outcome.refused)
        }
        (progress.lines, progress.digest) = (lines.last, lines.digest)
        try progress.keep(for: file)
        Self.tell(progress, since: begun, from: first)
      }
    }
    show(progress, to: output)
    if progress.refused > 0 { throw ExitCode(ExitStatus.negative.rawValue) }
  }

  /// Passes over what is done, where it is what was done.
  /// - Throws: `CommandFailure` where other lines stand there now, or nobody can tell.
  private func goOn(after progress: ImportProgress, in lines: inout SubjectLines) throws {
    guard progress.lines > 0 else { return }
    try lines.skip(progress.lines)
    guard lines.last == progress.lines, lines.digest == progress.digest else {
      throw CommandFailure(
        .badData, zh: "\(file) 的前 \(progress.lines) 行不是上次导入的内容，或无从核对。",
        en: "the first \(progress.lines) lines of \(file) are not those that were imported, or nobody can tell.",
        remedyZh: "从头导入：加 --restart（已登记的不会重复）；或换回原文件。",
        remedyEn: "Begin anew with --restart (nobody is registered twice), or put the file of before back.")
    }
  }

  /// What became of a batch, by the numbers of its lines.
  private struct Outcome: Sendable {
    var registered = 0
    var known = 0
    var refused: [RefusedLine] = []
  }

  /// Sends batches side by side, and gives their outcomes in order.
  private static func send(_ batches: [[SubjectLines.Line]], over node: Node, as principal: Principal) async throws -> [Outcome] {
    try await withThrowingTaskGroup(of: (Int, Outcome).self) { group in
      for (place, batch) in batches.enumerated() {
        var outcome = Outcome()
        var numbers: [Int] = []
        var request = ImportSubjects()
        for line in batch {
          switch line {
          case .unreadable(let refused): outcome.refused.append(refused)
          case .subject(let entry, let number):
            numbers.append(number)
            request.subjects.append(entry)
          }
        }
        group.addTask { [request, numbers, outcome] in
          guard !numbers.isEmpty else { return (place, outcome) }
          let reply = try await node.call(request, as: principal, within: .seconds(60))
          var outcome = outcome
          outcome.registered = reply.registered
          outcome.known = reply.known
          outcome.refused += reply.refused.filter { numbers.indices.contains($0.place) }.map {
            RefusedLine(numbers[$0.place], $0.code, $0.name, $0.detail)
          }
          outcome.refused.sort { $0.line < $1.line }
          return (place, outcome)
        }
      }
      var outcomes = [Outcome](repeating: Outcome(), count: batches.count)
      for try await (place, outcome) in group { outcomes[place] = outcome }
      return outcomes
    }
  }

  private static func tell(_ progress: ImportProgress, since begun: ContinuousClock.Instant, from first: Int) {
    let seconds = Double((ContinuousClock.now - begun) / .milliseconds(1)) / 1_000
    let rate = seconds > 0 ? Int(Double(progress.lines - first) / seconds) : 0
    Output.diagnostics.line("… \(progress.lines) 行 lines, \(rate)/s, 被拒 refused \(progress.refused)")
    Output.diagnostics.flush()
  }

  private func show(_ progress: ImportProgress, to output: Output) {
    if self.output.json { return output.line(progress.json.text) }
    var table = Table(["行 lines", "登记 registered", "已有 known", "被拒 refused"], right: [0, 1, 2, 3])
    table.add([progress.lines, progress.registered, progress.known, progress.refused].map(String.init))
    for line in table.lines() { output.line(line) }
    if progress.refused > 0 { output.line("被拒的行 refused lines: \(RefusalReport.path(of: file))") }
  }
}

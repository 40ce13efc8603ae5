import ArgumentParser
import Bus
import Contracts

/// Shows who called whom for one piece of work, and how long each took.
struct TraceCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "一次请求的调用树。The tree of the calls of one request, with times from all services.",
    discussion: """
        yimen call case.submit '{…}' --trace      先取得追踪号 tells the trace id
        yimen trace 4bf92f3577b34da6a3ce929d0e0e4736

      每个程序保留最近 4096 个已完成的请求。Every program remembers the last 4,096 requests that it finished.
      """)

  @Argument(help: ArgumentHelp("追踪号，32 位十六进制数字。The trace id, 32 hexadecimal digits.", valueName: "id"), transform: TraceCommand.trace)
  var trace: [UInt8]

  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  private static let principal = Principal(id: "command-line", role: .operator, channel: "command-line")
  private static let patience = Duration.seconds(2)

  func run(to output: Output) async throws {
    let answers = try await SuiteClient.run(suite) { node in await Self.ask(node, for: trace) }
    let silent = answers.filter { $0.spans == nil }.map(\.service)
    if !silent.isEmpty {
      Output.diagnostics.line(DisplayText.printable("没有应答 no answer: \(silent.joined(separator: ", "))"))
      Output.diagnostics.flush()
    }
    let spans = answers.flatMap { $0.spans ?? [] }
    guard !spans.isEmpty else {
      throw CommandFailure(
        .negative, zh: "没有该追踪号的请求。", en: "no request of this trace is remembered.",
        remedyZh: "每个程序只保留最近 \(BusLimits.spans) 个请求；请核对追踪号。",
        remedyEn: "A program remembers its last \(BusLimits.spans) requests; check the id.")
    }
    let rows = TraceTree(spans).rows
    if self.output.json {
      for row in rows { output.line(json(row.span).text) }
    } else {
      for line in Self.table(rows).lines() { output.line(line) }
    }
  }

  /// Asks every instance at once.
  private static func ask(_ node: Node, for trace: [UInt8]) async -> [(service: String, spans: [TraceSpan]?)] {
    await withTaskGroup(of: (service: String, spans: [TraceSpan]?).self) { group in
      for instance in node.instances {
        group.addTask {
          let options = CallOptions(timeout: patience, principal: principal, service: instance.service, instance: InstanceID(instance.id))
          return (instance.service, try? await node.call(ReadTrace.with { $0.trace = trace }, options).spans)
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
  }

  static func table(_ rows: [TraceTree.Row]) -> Table {
    var table = Table(["调用 call", "开始 start", "用时 took", "结果 outcome"], right: [1, 2])
    let start = rows.map(\.span.startMicroseconds).min() ?? 0
    for row in rows {
      table.add([
        row.branch + row.span.method, "+" + DurationText.text(row.span.startMicroseconds - start),
        DurationText.text(row.span.durationMicroseconds), outcome(row.span.code),
      ])
    }
    return table
  }

  private static func outcome(_ code: Int) -> String {
    guard code != 0 else { return "答复 reply" }
    guard let kind = Refusals.all.first(where: { Int($0.code) == code }) else { return "\(code)" }
    return "\(code) \(kind.name)"
  }

  private func json(_ span: TraceSpan) -> JSONValue {
    .object([
      ("trace", .string(Hexadecimal.text(trace))), ("span", .string(Hexadecimal.text(span.span))),
      ("parent", .string(Hexadecimal.text(span.parent))), ("service", .string(span.service)), ("method", .string(span.method)),
      ("startMicroseconds", .integer(span.startMicroseconds)), ("durationMicroseconds", .integer(span.durationMicroseconds)),
      ("code", .integer(span.code)),
    ])
  }

  private static func trace(_ text: String) throws -> [UInt8] {
    guard let bytes = Hexadecimal.bytes(text), bytes.count == 16 else {
      throw ValidationError("追踪号应为 32 位十六进制数字。A trace id is 32 hexadecimal digits.")
    }
    return bytes
  }
}

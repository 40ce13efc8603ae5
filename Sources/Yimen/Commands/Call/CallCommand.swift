import ArgumentParser
import Bus
import Contracts

/// Calls one method of the suite with a message written as JSON.
struct CallCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "call",
    abstract: "调用一个方法。Call a method of the suite.",
    discussion: """
        yimen call --list                      全部方法 all methods
        yimen call case.submit --describe      一个方法的字段 fields of one
        yimen call item.get '{"code":"P027"}'
        yimen call case.get '{"caseID":"…","purpose":{"kind":"ownUse"}}' --as applicant:…
        yimen call item.search - < search.json
        yimen call bus.health --service case   每个实例都有 every instance
        yimen call item.get '{"code":"P027"}' --trace

      命令须有幂等键；未给出时自动生成。A command carries an idempotency key; one is made when none is given.
      个人数据显示为 •••，--reveal 显示原文。Personal data is shown as •••, unless --reveal.
      """)

  @Argument(help: ArgumentHelp("方法名，如 case.submit。The method's name.", valueName: "method"))
  var method: String?

  @Argument(help: ArgumentHelp("消息，JSON；- 为标准输入。The message as JSON; - reads standard input. (default: {})", valueName: "json"))
  var message: String?

  @Flag(help: "列出全部方法。List all methods.")
  var list = false

  @Flag(help: "列出方法的字段。List the fields of the method and of its reply.")
  var describe = false

  @Option(help: ArgumentHelp("幂等键，8 至 64 字节。Idempotency key, 8 to 64 bytes.", valueName: "hex"), transform: CallCommand.key)
  var key: [UInt8]?

  @Option(parsing: .unconditional, help: ArgumentHelp("时限（秒）。Time for the whole call, up to 600 s.", valueName: "seconds"))
  var within: Double = 5

  @Option(help: "询问哪个服务（bus.… 方法必需）。The service to ask; needed for bus.… methods.")
  var service: String?

  @Flag(help: "显示个人数据。Show personal data.")
  var reveal = false

  @Flag(help: "显示追踪号，供 yimen trace 使用。Tell the trace id, for yimen trace.")
  var trace = false

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (list && method == nil) || (!list && method != nil) else {
      throw ValidationError("给出方法名，或用 --list。Name a method, or use --list.")
    }
    guard within > 0, within <= 600 else { throw ValidationError("--within 应大于 0、不超过 600。--within is more than 0 and at most 600.") }
    guard let method else { return }
    guard let call = ContractRegistry.call(named: method) else { throw ValidationError(MethodCatalogue.unknown(method)) }
    if call.method.service.isEmpty && service == nil && !describe {
      throw ValidationError("\(method) 每个服务都有，请用 --service 指明。Every service answers \(method): name one with --service.")
    }
    if let message, message != "-" { try Self.check(call, message) }
  }

  func run(to output: Output) async throws {
    guard let method, let call = ContractRegistry.call(named: method) else {
      return MethodCatalogue.list(to: output, isJSON: self.output.json)
    }
    if describe { return MethodCatalogue.describe(call, to: output, isJSON: self.output.json) }
    try await perform(call, to: output)
  }

  private nonisolated(nonsending) func perform<Request: Call>(_ type: Request.Type, to output: Output) async throws {
    let request = try Self.request(type, message == "-" ? Self.standardInput() : message ?? "{}")
    var options = CallOptions(timeout: .seconds(within), principal: principal.principal, key: key, service: service)
    let (reply, trace) = try await SuiteClient.run(suite) { node in
      let trace = node.newTrace()
      options.trace = trace
      return (try await Self.call(node, request, options, isTraced: self.trace), trace)
    }
    var json = reply.json(revealing: reveal)
    if self.trace, case .object(let members) = json { json = .object(members + [("trace", .string(trace.traceID))]) }
    if self.output.json { return output.line(json.text) }
    let lines = Outline.lines(json)
    for line in lines.isEmpty ? ["完成 done"] : lines { output.line(line) }
  }

  /// A refusal tells the trace as well, where it was asked for.
  private nonisolated(nonsending) static func call<Request: Call>(
    _ node: Node, _ request: Request, _ options: CallOptions, isTraced: Bool
  ) async throws -> Request.Reply {
    do throws(Refusal) {
      return try await node.call(request, options)
    } catch {
      guard isTraced, let trace = options.trace else { throw error }
      throw TracedRefusal(refusal: error, trace: trace)
    }
  }

  private static func check<Request: Call>(_ type: Request.Type, _ text: String) throws { _ = try request(type, text) }

  /// Reads the request from its JSON.
  /// - Throws: `ValidationError` that says what was expected where.
  static func request<Request: Call>(_ type: Request.Type, _ text: String) throws -> Request {
    do throws(WireError) {
      return try Request(json: JSONValue(parsing: text))
    } catch {
      let what = if case .wrongJSON(let what) = error { what } else { "\(error)" }
      throw ValidationError(
        "\(Request.method.name) 的消息不符合约定：\(what)。The message of \(Request.method.name) is not as agreed: \(what). "
          + "(yimen call \(Request.method.name) --describe)")
    }
  }

  private static func standardInput() throws -> String {
    var lines = LineReader.standardInput(longest: BusLimits.bodyBytes)
    var text = ""
    while let line = try lines.next() {
      text += line + "\n"
      guard text.utf8.count <= BusLimits.bodyBytes else { throw BusRefusals.tooLarge.refusal() }
    }
    return text
  }

  private static func key(_ text: String) throws -> [UInt8] {
    guard let bytes = Hexadecimal.bytes(text), (8...64).contains(bytes.count) else {
      throw ValidationError("--key 应为 8 至 64 字节的十六进制数字。--key is 8 to 64 bytes as hexadecimal digits.")
    }
    return bytes
  }
}

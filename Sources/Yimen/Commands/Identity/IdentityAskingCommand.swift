import Bus

/// A command that asks one method of IdentityService and reports the answer: as JSON a line, as a table, or as an outline.
protocol IdentityAskingCommand: ReportingCommand {
  associatedtype Request: Call
  var asking: IdentityCallOptions { get }
  func request() throws -> Request
  /// The answer in lines of JSON.
  func json(_ reply: Request.Reply) -> [JSONValue]
  /// The answer for people, where a table tells it better than an outline.
  func table(_ reply: Request.Reply) -> Table?
}

extension IdentityAskingCommand {
  func run(to output: Output) async throws {
    let reply = try await asking.call(try request())
    if self.output.json {
      for line in json(reply) { output.line(line.text) }
    } else if let table = table(reply) {
      for line in table.lines() { output.line(line) }
    } else {
      for line in json(reply).flatMap(Outline.lines) { output.line(line) }
    }
  }

  /// What the service masks is shown; what it tells in full only with `--reveal`, unless a command says otherwise.
  func json(_ reply: Request.Reply) -> [JSONValue] { [reply.json(revealing: asking.reveal)] }

  func table(_ reply: Request.Reply) -> Table? { nil }
}

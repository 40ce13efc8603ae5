import ArgumentParser
import Bus

/// A command that asks one method of the suite and reports the answer: as JSON a line, as a table, or as an outline.
protocol CallingCommand: ReportingCommand {
  associatedtype Request: Call
  var principal: PrincipalOptions { get }
  var suite: SuiteOptions { get }
  /// - Throws: `ValidationError`, `CommandFailure`.
  func request() throws -> Request
  /// The answer in lines of JSON.
  func json(_ reply: Request.Reply) -> [JSONValue]
  /// The answer for people, where a table tells it better than an outline.
  func table(_ reply: Request.Reply) -> Table?
  /// Where the next page begins, for people; empty: there is none.
  func next(_ reply: Request.Reply) -> String
  /// Tells people.
  func report(_ reply: Request.Reply, to output: Output)
  /// Whether the answer is the one that was hoped for; where it is not, the exit code is 1.
  func isPositive(_ reply: Request.Reply) -> Bool
}

extension CallingCommand {
  func run(to output: Output) async throws {
    let request = try request()
    let options = CallOptions(timeout: .seconds(30), principal: principal.principal)
    try tell(try await SuiteClient.run(suite) { node in try await node.call(request, options) }, to: output)
  }

  /// Reports an answer, wherever it is from.
  /// - Throws: `ExitCode` 1 where it is not positive, after it was told.
  func tell(_ reply: Request.Reply, to output: Output) throws {
    if self.output.json {
      for line in json(reply) { output.line(line.text) }
    } else {
      report(reply, to: output)
      let next = next(reply)
      if !next.isEmpty { output.line("下一页 next page: --after '\(next)'") }
    }
    if !isPositive(reply) { throw ExitCode(ExitStatus.negative.rawValue) }
  }

  func json(_ reply: Request.Reply) -> [JSONValue] { [reply.json(revealing: true)] }

  func table(_ reply: Request.Reply) -> Table? { nil }

  func next(_ reply: Request.Reply) -> String { "" }

  func report(_ reply: Request.Reply, to output: Output) {
    for line in table(reply)?.lines() ?? json(reply).flatMap(Outline.lines) { output.line(line) }
  }

  func isPositive(_ reply: Request.Reply) -> Bool { true }
}

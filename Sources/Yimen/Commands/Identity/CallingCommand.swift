import ArgumentParser
import Bus

/// A command that asks one method of the suite and reports the answer: as one line of JSON, or for people.
protocol CallingCommand: ReportingCommand {
  associatedtype Request: Call
  var principal: PrincipalOptions { get }
  var suite: SuiteOptions { get }
  /// - Throws: `ValidationError`, `CommandFailure`.
  func request() throws -> Request
  /// Tells people.
  func report(_ reply: Request.Reply, to output: Output)
  /// Whether the answer is the one that was hoped for; where it is not, the exit code is 1.
  func isPositive(_ reply: Request.Reply) -> Bool
}

extension CallingCommand {
  func run(to output: Output) async throws {
    let request = try request()
    let options = CallOptions(timeout: .seconds(10), principal: principal.principal)
    try tell(try await SuiteClient.run(suite) { node in try await node.call(request, options) }, to: output)
  }

  /// Reports an answer, wherever it is from.
  /// - Throws: `ExitCode` 1 where it is not positive, after it was told.
  func tell(_ reply: Request.Reply, to output: Output) throws {
    if self.output.json { output.line(reply.json(revealing: true).text) } else { report(reply, to: output) }
    if !isPositive(reply) { throw ExitCode(ExitStatus.negative.rawValue) }
  }

  func report(_ reply: Request.Reply, to output: Output) {
    for line in Outline.lines(reply.json(revealing: true)) { output.line(line) }
  }

  func isPositive(_ reply: Request.Reply) -> Bool { true }
}

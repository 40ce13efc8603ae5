import ArgumentParser

/// A command that reports in tables or in JSON, and writes where it is told, so that tests read what it says.
protocol ReportingCommand: AsyncParsableCommand {
  var output: OutputOptions { get }
  /// - Throws: `Refusal`, `CommandFailure`, or `ExitCode` where what was reported is the reason.
  nonisolated(nonsending) func run(to output: Output) async throws
}

extension ReportingCommand {
  mutating func run() async throws { try await run(to: .standard) }
}

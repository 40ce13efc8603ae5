import ArgumentParser
import Synchronization
import Testing

@testable import yimen

/// What a command wrote.
final class CollectedOutput: Sendable {
  private let bytes = Mutex<[UInt8]>([])

  var output: Output { Output { [self] written in bytes.withLock { $0 += written } } }

  var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }
  var lines: [String] { text.split(separator: "\n").map(String.init) }

  /// Runs a command as the program does and returns its lines.
  static func lines(of arguments: [String]) async throws -> [String] {
    let collected = CollectedOutput()
    try await collected.run(arguments)
    return collected.lines
  }

  func run(_ arguments: [String]) async throws {
    let command = try #require(try YimenCommand.parseAsRoot(arguments) as? any ReportingCommand)
    let output = output
    defer { output.flush() }
    try await command.run(to: output)
  }
}

import Bus
import Contracts
import TestKit

/// A ledger and its copy, on files of one test.
struct LedgerBench {
  static let clerk = Principal(id: "window-01", role: .clerk, channel: "window")
  let bench: TestBench

  static func run(in directory: String? = nil, _ work: (LedgerBench) async throws -> Void) async throws {
    let ledger = LedgerBench(bench: try await TestBench(directory: directory))
    let outcome: Result<Void, any Error>
    do {
      try await ledger.bench.host(Ledger.self)
      try await ledger.bench.host(LedgerCopy.self)
      outcome = .success(try await work(ledger))
    } catch {
      outcome = .failure(error)
    }
    await ledger.bench.stop()
    try outcome.get()
  }

  @discardableResult
  func add(
    _ text: String, key: String? = nil, as principal: Principal = clerk, within limit: Duration = .seconds(60)
  ) async throws -> Line {
    try await bench.node.call(AddLine.with { $0.text = text }, as: principal, within: limit, key: key.map { Array($0.utf8) })
  }

  /// The refusal of a line; nil where it was written.
  func refusal(
    of text: String, key: String? = nil, as principal: Principal = clerk, within limit: Duration = .seconds(60)
  ) async throws -> Refusal? {
    do {
      try await add(text, key: key, as: principal, within: limit)
      return nil
    } catch let refusal as Refusal {
      return refusal
    }
  }

  var lines: [String] { get async throws { try await bench.call(ReadLines(), as: Self.clerk).texts } }

  /// The copies, once there are so many.
  func copies(_ count: Int) async throws -> [String] {
    try await bench.eventually(ReadCopies(), as: Self.clerk) { $0.lines.count >= count }.texts
  }

  func events(_ build: (inout ReadEvents) -> Void = { _ in }) async throws -> EventPage {
    var options = CallOptions(timeout: .seconds(10), principal: Self.clerk)
    options.service = "ledger"
    return try await bench.node.call(ReadEvents.with(build), options)
  }
}

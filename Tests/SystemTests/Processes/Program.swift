import Foundation
import ServiceKit
import TestKit
import Testing

/// One of the built programs, run as an operator runs it. What it says goes into files, so that no pipe can fill.
final class Program {
  /// Where the built programs lie: beside the test bundle.
  static let products = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()

  private let process = Process()
  private let said: URL
  private let complained: URL
  /// Its standard input, for a program that ends with whoever holds the other end.
  private let input: Pipe?

  /// Starts `yimen` with these arguments.
  convenience init(_ arguments: String...) throws { try self.init("yimen", arguments) }

  convenience init(_ arguments: [String]) throws { try self.init("yimen", arguments) }

  /// - Parameters:
  ///   - name: which of the built programs it is.
  ///   - isSupervised: whether it ends with this process, as under a supervisor.
  ///   - environment: variables beside those of this process.
  init(_ name: String, _ arguments: [String], isSupervised: Bool = false, environment: [String: String] = [:]) throws {
    let executable = Self.products.appending(path: name)
    try #require(FileManager.default.isExecutableFile(atPath: executable.path), "build the programs first: swift build")
    let directory = URL(filePath: TemporaryDirectory.make())
    said = directory.appending(path: "stdout")
    complained = directory.appending(path: "stderr")
    for file in [said, complained] { try Data().write(to: file) }
    process.executableURL = executable
    process.arguments = arguments
    let outputs = [try FileHandle(forWritingTo: said), try FileHandle(forWritingTo: complained)]
    process.standardOutput = outputs[0]
    process.standardError = outputs[1]
    input = isSupervised ? Pipe() : nil
    process.standardInput = input ?? FileHandle.nullDevice
    let added = isSupervised ? environment.merging([ParentWatch.variable: "1"]) { _, new in new } : environment
    if !added.isEmpty { process.environment = ProcessInfo.processInfo.environment.merging(added) { _, new in new } }
    try process.run()
    // The program has its own by now, and Foundation keeps ours open for good: a long run would have no descriptor left.
    for output in outputs { try output.close() }
    try input?.fileHandleForReading.close()
  }

  /// No program outlives its test, whatever that finds.
  deinit { abandon() }

  var pid: Int32 { process.processIdentifier }
  var isRunning: Bool { process.isRunning }
  /// Its standard output so far.
  var output: String { String(decoding: (try? Data(contentsOf: said)) ?? Data(), as: UTF8.self) }
  /// Its standard error so far.
  var errors: String { String(decoding: (try? Data(contentsOf: complained)) ?? Data(), as: UTF8.self) }

  func signal(_ number: Int32) { kill(pid, number) }

  /// Waits for its end.
  /// - Returns: its exit status; nil when a signal ended it.
  func end(within limit: Duration = .seconds(30)) async throws -> Int32? {
    try await until("\(process.arguments?.first ?? "") ends", within: limit) { !self.process.isRunning }
    try? input?.fileHandleForWriting.close()
    return process.terminationReason == .exit ? process.terminationStatus : nil
  }

  /// How it ended, once it has.
  var ending: String {
    "\(process.terminationReason == .exit ? "status" : "signal") \(process.terminationStatus)"
  }

  /// Ends it if it still runs: for a test's own end.
  func abandon() {
    if process.isRunning { kill(pid, SIGKILL) }
  }
}

/// Waits until something holds, looking again and again.
func until(_ what: String, within limit: Duration = .seconds(30), _ holds: () async throws -> Bool) async throws {
  let end = ContinuousClock.now + limit
  while !(try await holds()) {
    guard ContinuousClock.now < end else { throw NotInTime(what: what) }
    try await Task.sleep(for: .milliseconds(10))
  }
}

struct NotInTime: Error, CustomStringConvertible {
  let what: String
  var description: String { "not in time: \(what)" }
}

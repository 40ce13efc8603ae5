import Foundation
import ServiceKit

/// A program of the suite under observation: its memory and its processor time, by the kernel's count.
final class ObservedProgram {
  private let process = Process()
  private let output = Pipe()
  /// Its standard input, which the kernel closes with this process: however the bench ends, the program ends with it.
  private let input = Pipe()

  /// Where a program lies: beside the one that runs.
  static func path(of name: String, beside program: String) throws -> String {
    let beside = program.contains("/") ? program : try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(filePath: beside).deletingLastPathComponent().appending(path: name).path
  }

  /// Starts it.
  /// - Parameter discardingOutput: whether nobody reads what it prints.
  /// - Throws: when it is not there.
  init(_ program: String, _ arguments: [String], discardingOutput: Bool = false) throws {
    guard FileManager.default.isExecutableFile(atPath: program) else { throw MissingProgram(path: program) }
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    if discardingOutput { process.standardOutput = FileHandle.nullDevice } else { process.standardOutput = output }
    process.standardError = FileHandle.nullDevice
    process.standardInput = input
    process.environment = ProcessInfo.processInfo.environment.merging([ParentWatch.variable: "1"]) { _, new in new }
    try process.run()
  }

  deinit {
    guard process.isRunning else { return }
    process.terminate()
    process.waitUntilExit()
  }

  /// Ends it without a word.
  func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

  /// Waits until it prints something.
  func firstOutput() async throws {
    let output = output
    _ = try await withCheckedThrowingContinuation { continuation in
      BenchThread.run { continuation.resume(with: Result { try output.fileHandleForReading.read(upToCount: 1) ?? Data() }) }
    }
  }

  /// Gives it something on its standard input; waits where it does not read as fast.
  func feed(_ bytes: Data) throws { try input.fileHandleForWriting.write(contentsOf: bytes) }

  /// Ends its standard input and waits until it ends by itself; its exit code.
  func finish() -> Int32 {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Resident memory (proc(5), VmRSS).
  var residentMegabytes: Double { megabytes("VmRSS") }

  /// The most memory that was ever resident (proc(5), VmHWM).
  var mostMegabytes: Double { megabytes("VmHWM") }

  private func megabytes(_ name: String) -> Double {
    let status = (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix(name) }
    return Double(line?.split(whereSeparator: \.isWhitespace).dropFirst().first ?? "").map { $0 / 1_024 } ?? .nan
  }

  /// User and system time, in ticks of a hundredth of a second (proc(5), fields 14 and 15).
  var processorSeconds: Double {
    let stat = (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/stat", encoding: .utf8)) ?? ""
    let fields = (stat.split(separator: ")").last ?? "").split(separator: " ")
    guard fields.count > 12 else { return .nan }
    return ((Double(fields[11]) ?? 0) + (Double(fields[12]) ?? 0)) / 100
  }
}

import BusFloor
import Foundation

/// The echo over gRPC C++, a program of its own (GRPCEcho/).
struct EchoProgram {
  /// How gRPC C++ is used: completion queues that one's own threads wait on, or callbacks on the library's threads.
  enum Way: String, CaseIterable { case queues, callbacks }

  let path: String

  /// What the program said that is no result, or how it ended.
  struct Failure: Error {
    var output: String
    var status: Int32
  }

  func run(_ way: Way, bytes: Int, inFlight: Int, seconds: Double) async throws -> FloorLoop.Result {
    try await withCheckedThrowingContinuation { continuation in
      BenchThread.run { continuation.resume(with: Result { try measure(way, bytes, inFlight, seconds) }) }
    }
  }

  /// One line: calls, seconds, and the median round trip in nanoseconds.
  private func measure(_ way: Way, _ bytes: Int, _ inFlight: Int, _ seconds: Double) throws -> FloorLoop.Result {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = [way.rawValue, "\(bytes)", "\(inFlight)", "\(seconds)"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let figures = output.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    guard process.terminationStatus == 0, figures.count == 3 else { throw Failure(output: output, status: process.terminationStatus) }
    var result = FloorLoop.Result()
    result.calls = Int(figures[0])
    result.seconds = figures[1]
    if inFlight == 1 { result.latencies = [UInt64(figures[2])] }
    return result
  }
}

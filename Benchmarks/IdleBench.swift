import BusFloor
import Foundation

/// The suite in one process, doing nothing: time to its first answer, memory, processor.
public enum IdleBench {
  static let settling = 10.0
  static let watching = 30.0

  /// - Parameter program: the `yimen` program to start.
  public static func run(program: String) async throws -> [Measure] {
    let directory = FileManager.default.temporaryDirectory.appending(path: "yimen-idle-\(UUID().uuidString.prefix(8))").path
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let process = Process()
    process.executableURL = URL(filePath: program.contains("/") ? program : "/proc/self/exe")
    process.arguments = ["up", "--data", directory]
    let output = Pipe()
    process.standardOutput = output
    let start = FloorLoop.now()
    try process.run()
    defer { process.terminate() }
    // The first line is printed once every service has answered and the catalogue is loaded.
    _ = try await firstByte(of: output)
    let ready = Double(FloorLoop.now() - start) / 1e9
    try await Task.sleep(for: .seconds(settling))
    let memory = residentMegabytes(process.processIdentifier)
    let before = processorSeconds(process.processIdentifier)
    try await Task.sleep(for: .seconds(watching))
    let used = processorSeconds(process.processIdentifier) - before
    return [
      Measure("idle.firstAnswer", ready, "s").atMost(1),
      Measure("idle.memory", memory, "MB").atMost(80),
      Measure("idle.processor", used / watching * 100, "%").atMost(1),
    ]
  }

  private static func firstByte(of pipe: Pipe) async throws -> Data {
    try await withCheckedThrowingContinuation { continuation in
      BenchThread.run { continuation.resume(with: Result { try pipe.fileHandleForReading.read(upToCount: 1) ?? Data() }) }
    }
  }

  /// Resident memory by the kernel's count (proc(5), VmRSS).
  private static func residentMegabytes(_ pid: Int32) -> Double {
    let status = (try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS") }
    return Double(line?.split(whereSeparator: \.isWhitespace).dropFirst().first ?? "").map { $0 / 1_024 } ?? .nan
  }

  /// User and system time in ticks of a hundredth (proc(5), fields 14 and 15).
  private static func processorSeconds(_ pid: Int32) -> Double {
    let stat = (try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)) ?? ""
    let fields = (stat.split(separator: ")").last ?? "").split(separator: " ")
    guard fields.count > 12 else { return .nan }
    return ((Double(fields[11]) ?? 0) + (Double(fields[12]) ?? 0)) / 100
  }
}

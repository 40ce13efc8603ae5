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
    let start = FloorLoop.now()
    let suite = try ObservedProgram(program.contains("/") ? program : "/proc/self/exe", ["up", "--data", directory])
    // The first line is printed once every service has answered and the catalogue is loaded.
    try await suite.firstOutput()
    let ready = Double(FloorLoop.now() - start) / 1e9
    try await Task.sleep(for: .seconds(settling))
    let memory = suite.residentMegabytes
    let before = suite.processorSeconds
    try await Task.sleep(for: .seconds(watching))
    let used = suite.processorSeconds - before
    return [
      Measure("idle.firstAnswer", ready, "s").atMost(1),
      Measure("idle.memory", memory, "MB").atMost(80),
      Measure("idle.processor", used / watching * 100, "%").atMost(1),
    ]
  }
}

import BusFloor
import Foundation

/// Numbers by the million through a pipe: how long the program takes to check them and to write what it found, and whether it holds more for more
/// of them.
public enum CheckBench {
  static let lines = 1_000_000
  /// After so many the program has what it needs; what it holds more in the end, it holds for lines.
  static let warmth = 100_000
  /// Numbers of which the lines are made, over and over.
  static let numbers = 1_000

  /// - Parameter program: the `yimen` program to start.
  /// - Throws: where it is not there, or does not find every number right.
  public static func run(program: String) async throws -> [Measure] {
    let program = program.contains("/") ? program : "/proc/self/exe"
    let figures = try await BenchThread.value { try check(program) }
    return [
      Measure("identity.check.million", figures.seconds, "s").atMost(10),
      Measure("identity.check.memory", figures.megabytes, "MB"),
      Measure("identity.check.growth", figures.growth, "MB").atMost(1),
    ]
  }

  /// The program ended with another exit code than where every number is right.
  struct NotAllRight: Error {
    let status: Int32
  }

  private static func check(_ program: String) throws -> (seconds: Double, megabytes: Double, growth: Double) {
    let part = Data((0..<numbers).map { MeasuredIdentity.number($0 * 977) + "\n" }.joined().utf8)
    let begun = FloorLoop.now()
    let check = try ObservedProgram(program, ["identity", "check", "--stdin", "--json"], discardingOutput: true)
    for _ in 0..<warmth / numbers { try check.feed(part) }
    let warm = check.mostMegabytes
    for _ in 0..<(lines - warmth) / numbers { try check.feed(part) }
    // All but what the pipe holds has been read by now.
    let most = check.mostMegabytes
    let status = check.finish()
    guard status == 0 else { throw NotAllRight(status: status) }
    return (Double(FloorLoop.now() - begun) / 1e9, most, most - warm)
  }
}

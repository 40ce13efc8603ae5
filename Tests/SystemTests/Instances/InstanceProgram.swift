import Bus
import Foundation
import TestKit

/// One instance of a service as a program, with a data directory of its own.
struct InstanceProgram {
  let service: String
  let program: Program

  /// Starts it, and waits until it says that it listens.
  static func start(_ service: String, hub: String, _ settings: [String] = []) async throws -> InstanceProgram {
    let name = service == "hub" ? "yimen-hub" : "\(service)-service"
    let directory = TemporaryDirectory.make()
    let program = try Program(
      name, ["--data", directory, "--metrics", "off"] + (service == "hub" ? ["--listen", hub] : ["--hub", hub]) + settings,
      isSupervised: true)
    try await until("\(name) listens") {
      guard program.isRunning else { throw NotInTime(what: "\(name) listens; it said: \(program.errors)") }
      return program.errors.contains("listening")
    }
    return InstanceProgram(service: service, program: program)
  }

  /// SIGTERM; it ends in order.
  func stop() async throws -> Int32? {
    program.signal(SIGTERM)
    return try await program.end()
  }
}

import Bus
import Foundation
import Store
import Suite
import TestKit

/// `yimen up` on a directory, as a process.
struct UpProgram {
  let directory: String
  let program: Program
  let file: SuiteFile

  /// Starts it and waits until it says that it answers.
  /// - Parameter store: the setting `store`; nil: where the tests keep their stores.
  static func start(_ directory: String, apart: Bool, store: String? = nil, environment: [String: String] = [:]) async throws -> UpProgram {
    var arguments = ["up", "--log-level", "error", "--data", directory] + (apart ? ["--apart"] : [])
    if let store {
      arguments += ["--store", store]
    } else if case .server(let address) = try await TestStore.location(for: directory) {
      arguments += ["--store", address]
    }
    let program = try Program("yimen", arguments, environment: environment)
    do {
      try await until("the suite is up", within: .seconds(60)) {
        guard program.isRunning else { throw NotInTime(what: "the suite is up; it said: \(program.errors)") }
        return try SuiteFile.read(in: directory)?.pid == program.pid
      }
    } catch {
      program.abandon()
      throw error
    }
    guard let file = try SuiteFile.read(in: directory) else { throw NotInTime(what: "the suite's file") }
    return UpProgram(directory: directory, program: program, file: file)
  }

  /// The programs under the supervisor, once all of them run.
  func children() async throws -> [String: Int32] {
    var children: [String: Int32] = [:]
    try await until("all programs run") {
      children = ProcessTable.children(of: program.pid)
      return Supervisor.programs.allSatisfy { children[$0] != nil }
    }
    return children
  }

  /// Ctrl-C.
  func interrupt() async throws -> Int32? {
    program.signal(SIGINT)
    return try await program.end()
  }

  /// A client over the suite's socket.
  func join() async throws -> Node {
    guard let endpoint = file.endpoint else { throw NotInTime(what: "an endpoint") }
    return try await RunningSuite.join(endpoint)
  }
}

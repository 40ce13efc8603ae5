import Bus
import Foundation
import Suite
import TestKit
import Testing

extension ProcessTests {
  @Suite("yimen doctor")
  struct DoctorProcessTests {
    /// Runs it and expects lines that begin so, and its exit status.
    func expect(
      _ lines: [String], status: Int32, _ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
      let doctor = try Program(["doctor"] + arguments)
      let ending = try await doctor.end(within: .seconds(60))
      #expect(ending == status, "\(doctor.output)\(doctor.errors)", sourceLocation: sourceLocation)
      for line in lines {
        #expect(
          doctor.output.split(separator: "\n").contains { $0.hasPrefix(line) }, "\(line) in \(doctor.output)",
          sourceLocation: sourceLocation)
      }
    }

    @Test(arguments: [false, true])
    func `finds a suite that runs well, and that it was killed`(apart: Bool) async throws {
      let directory = TemporaryDirectory.make()
      let up = try await UpProgram.start(directory, apart: apart, store: "sqlite:\(directory)")
      defer { up.program.abandon() }
      let well = ["settings", "stores", "hub", "keys", "services", "version", "clock"].map { "ok    \($0)  " }
      try await expect(well, status: 0, "--data", directory, "--thorough")
      up.program.signal(SIGKILL)
      _ = try await up.program.end()
      try await expect(["fail  hub.deadProcess  "], status: 1, "--data", directory)
    }

    @Test func `finds a port that is taken, and that who has it does not speak the protocol`() async throws {
      let taken = try TakenPort()
      let endpoint = "tcp://127.0.0.1:\(taken.number)"
      let directory = TemporaryDirectory.make()
      try await expect(["fail  port.taken  "], status: 1, "--data", directory, "--listen", endpoint)
      try await expect(["fail  hub.foreign  "], status: 1, "--data", directory, "--hub", endpoint)
      withExtendedLifetime(taken) {}
    }

    @Test func `finds a key that others can read, and a store that is none`() async throws {
      let directory = TemporaryDirectory.make()
      let up = try await UpProgram.start(directory, apart: false, store: "sqlite:\(directory)")
      defer { up.program.abandon() }
      #expect(try await up.interrupt() == 0)
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: directory + "/keys/identity.key")
      try Data("not a database at all".utf8).write(to: URL(filePath: directory + "/item.sqlite"))
      try await expect(["fail  keys.exposed  ", "fail  stores.damaged  "], status: 1, "--data", directory)
    }
  }
}

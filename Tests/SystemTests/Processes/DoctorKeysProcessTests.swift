import Bus
import Foundation
import ServiceKit
import Suite
import TestKit
import Testing

extension ProcessTests {
  @Suite("yimen doctor, with keys")
  struct DoctorKeysProcessTests {
    let directory = TemporaryDirectory.make()
    let desk: KeyName
    var keys: KeyDirectory { KeyDirectory(directory + "/keys") }
    var now: Int { WallClock.system.microseconds() }

    init() throws { desk = try KeyName("desk") }

    /// What it says with a key file of a machine that has no ring.
    func doctor(_ arguments: String...) async throws -> String {
      let doctor = try Program(["doctor"] + arguments)
      _ = try await doctor.end(within: .seconds(60))
      return doctor.output
    }

    @Test func `finds keys well, revoked, expired, and a suite that is another`() async throws {
      _ = try keys.make(desk, roles: [.clerk], at: now)
      let brief = try KeyName("brief")
      let end = now + 1_000_000
      _ = try keys.make(brief, roles: [.clerk], expiresAt: end, at: now)
      let up = try await UpProgram.start(directory, apart: false, store: "sqlite:\(directory)")
      defer { up.program.abandon() }
      let hub = try #require(up.file.endpoints.first { $0.hasPrefix("tcp://") })
      let elsewhere = TemporaryDirectory.make()
      func ask(_ path: String) async throws -> String {
        try await doctor("--data", elsewhere, "--hub", hub, "--key-file", path)
      }
      // The suite's own key opens its own hub, and a client's key the hub that it names.
      let own = try await doctor("--data", directory)
      #expect(own.contains("ok    hub  ") && !own.contains("hub.asksForKeys"), "\(own)")
      let well = try await ask(keys.secretPath(of: desk))
      #expect(well.contains("ok    hub  ") && well.contains("ok    services  "), "\(well)")
      try await until("the key has expired") { now > end }
      let expired = try await ask(keys.secretPath(of: brief))
      #expect(expired.contains("fail  hub.refusesKey  "), "\(expired)")
      #expect(try await doctor("--data", directory).contains("fail  keys.expired  "))
      let stranger = KeyDirectory(TemporaryDirectory.make() + "/keys")
      _ = try stranger.make(desk, roles: [.clerk], at: now)
      let other = try await ask(stranger.secretPath(of: desk))
      #expect(other.contains("fail  hub.otherKey  "), "\(other)")
      _ = try keys.revoke(desk, at: now)
      try await until("the key is shut out") { try await ask(keys.secretPath(of: desk)).contains("fail  hub.refusesKey  ") }
      #expect(try await doctor("--data", directory).contains("warn  keys.revoked  "))
      #expect(try await up.interrupt() == 0)
    }
  }
}

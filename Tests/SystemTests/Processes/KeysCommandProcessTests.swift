import Bus
import Foundation
import ServiceKit
import Suite
import TestKit
import Testing

extension ProcessTests {
  @Suite("yimen keys")
  struct KeysCommandProcessTests {
    let directory = TemporaryDirectory.make()
    var keys: KeyDirectory { KeyDirectory(directory + "/keys") }

    /// How `yimen` ends.
    func status(_ arguments: String...) async throws -> Int32? { try await Program(arguments).end() }

    @Test func `makes what several processes ask for at once, and loses none of it`() async throws {
      let names = (1...8).map { "window-\($0)" }
      let programs = try names.map { try Program("keys", "new", $0, "--roles", "clerk", "--data", directory) }
      for program in programs { #expect(try await program.end() == 0, "\(program.errors)") }
      let register = try keys.register()
      #expect(Set(register.entries.map(\.name.text)) == Set(names + ["suite"]) && register.entries.count == 9)
      for name in names {
        let secret = try KeySecret(reading: keys.secretPath(of: try KeyName(name)))
        #expect(register.active(secret.name)?.key == secret.pair.publicKey && register.active(.suite)?.key == secret.server)
      }
    }

    @Test func `lets a key into programs that run, and shuts it out again`() async throws {
      #expect(try await status("keys", "new", "suite", "--data", directory) == 0)
      let up = try await UpProgram.start(directory, apart: true)
      defer { up.program.abandon() }
      let hub = try #require(up.file.endpoints.first { $0.hasPrefix("tcp://") })
      #expect(try await status("keys", "new", "desk", "--roles", "clerk", "--data", directory) == 0)
      let key = keys.secretPath(of: try KeyName("desk"))
      func ask() async throws -> Int32? {
        try await status("call", "item.list", "--hub", hub, "--through-hub", "--key-file", key, "--as", "clerk:window-07")
      }
      try await until("the key is let in") { try await ask() == 0 }
      let approver = try await status("call", "item.list", "--hub", hub, "--through-hub", "--key-file", key, "--as", "approver:desk")
      #expect(approver == 1, "a role that the key lacks is refused")
      #expect(try await status("keys", "revoke", "desk", "--data", directory) == 0)
      try await until("the key is shut out") { try await ask() == 69 }
      #expect(try await up.interrupt() == 0)
    }

    @Test(arguments: [false, true]) func `keeps a suite whose key is open to others from starting, with one line`(apart: Bool) async throws
    {
      #expect(try await status("keys", "new", "suite", "--data", directory) == 0)
      let path = keys.secretPath(of: .suite)
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
      let program = try Program(["up", "--data", directory, "--store", "sqlite:\(directory)"] + (apart ? ["--apart"] : []))
      #expect(try await program.end() == 66)
      #expect(program.errors.contains("run: chmod 600 '\(path)'.") && program.errors.split(separator: "\n").count == 1, "\(program.errors)")
    }
  }
}

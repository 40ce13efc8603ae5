import ArgumentParser
import Bus
import Foundation
import ServiceKit
import TestKit
import Testing

@testable import yimen

struct KeysCommandTests {
  let directory = KeyDirectory(TemporaryDirectory.make() + "/keys")

  func lines(_ arguments: String...) async throws -> [String] {
    try await CollectedOutput.lines(of: ["keys"] + arguments + ["--keys", directory.path])
  }

  func json(_ arguments: String...) async throws -> [JSONValue] {
    try await CollectedOutput.lines(of: ["keys"] + arguments + ["--keys", directory.path, "--json"]).map { try JSONValue(parsing: $0) }
  }

  /// How a wrong command ends, as the program would.
  func usage(_ arguments: String...) -> (code: Int32, text: String)? {
    do {
      _ = try YimenCommand.parseAsRoot(["keys"] + arguments)
      return nil
    } catch { return (YimenCommand.exitCode(for: error).rawValue, YimenCommand.fullMessage(for: error)) }
  }

  @Test func `the first key comes with the suite's own, and says what to give to whom`() async throws {
    let made = try await lines("new", "window-07", "--roles", "clerk,approver")
    #expect(made.contains { $0.contains("suite (service)") } && made.contains { $0.contains("window-07 (clerk, approver)") })
    #expect(made.contains { $0.contains("\(directory.path)/window-07.key") } && made.contains { $0.contains("--as clerk:ID") })
    let next = try await lines("new", "window-08", "--roles", "clerk")
    #expect(!next.contains { $0.contains("suite (service)") })
  }

  @Test func `keys are listed without their secrets`() async throws {
    _ = try await lines("new", "window-07", "--roles", "clerk", "--expires", "2126-01-31")
    let listed = try await json("list")
    #expect(listed.map { $0["name"] } == [.string("suite"), .string("window-07")])
    #expect(
      listed[1]["roles"] == .array([.string("clerk")]) && listed[1]["state"] == .string("active") && listed[1]["letsIn"] == .bool(true))
    #expect(listed[1]["expires"] == .integer(4_925_548_800 * 1_000_000), "the end of the day in China")
    let text = try await lines("list").joined() + lines("show", "window-07").joined() + listed.map(\.text).joined()
    for name in ["suite", "window-07"] {
      let secret = try KeySecret(reading: directory.secretPath(of: try KeyName(name)))
      #expect(text.contains("\(secret.pair.publicKey)") && !text.contains(secret.pair.secretText))
    }
  }

  @Test func `a key that is shown names the suite's public key, and that of the suite how to use it`() async throws {
    _ = try await lines("new", "window-07", "--roles", "clerk")
    let suite = try #require(try directory.register().active(.suite)).key
    #expect(try await json("show", "window-07")[0]["server"] == .string("\(suite)"))
    #expect(try await lines("show", "suite").contains { $0.contains("#\(suite)'") })
    let hall = try KeyName("hall")
    await #expect(throws: KeyError.unknown(hall)) { try await lines("show", "hall") }
  }

  @Test func `a replaced key is let in for as long as was said`() async throws {
    _ = try await lines("new", "window-07", "--roles", "clerk")
    let old = try #require(try directory.register().active(try KeyName("window-07"))).key
    let rotated = try await json("rotate", "window-07", "--grace", "7d")[0]
    guard case .integer(let until)? = rotated["oldUntil"], case .integer(let created)? = rotated["created"] else {
      Issue.record("\(rotated.text)")
      return
    }
    #expect(until - created == 7 * 24 * 3_600_000_000)
    let ring = try directory.register().ring
    #expect(ring.grant(of: old, at: until - 1_000_000) != nil && ring.grant(of: old, at: until) == nil)
    #expect(try await json("list").map { $0["state"] } == [.string("active"), .string("replaced"), .string("active")])
  }

  @Test func `a revoked key is shut out, and a second time there is nothing to do`() async throws {
    _ = try await lines("new", "window-07", "--roles", "clerk")
    #expect(try await json("revoke", "window-07")[0]["state"] == .string("revoked"))
    #expect(try directory.register().ring.entries.count == 1)
    let name = try KeyName("window-07")
    await #expect(throws: KeyError.revoked(name)) { try await lines("revoke", "window-07") }
  }

  @Test func `a program's key has the role of a service`() async throws {
    #expect(try await json("new", "hall", "--for-program").last?["roles"] == .array([.string("service")]))
  }

  @Test(arguments: ["king", "clerk,king", "none", "", "clerk,"])
  func `an unknown role is refused with those that there are`(roles: String) throws {
    let told = try #require(usage("new", "desk", "--roles", roles))
    #expect(told.code == 64 && told.text.contains("applicant, clerk, approver, auditor, operator, service"))
  }

  @Test(arguments: ["Desk", "a b", "identity", "../x"])
  func `a name that is none is an error of usage`(name: String) throws {
    #expect(try #require(usage("new", name, "--roles", "clerk")).code == 64)
  }

  @Test(arguments: [
    ["new", "desk"], ["new", "suite", "--roles", "clerk"], ["new", "desk", "--roles", "clerk", "--expires", "2026-02-30"],
    ["rotate", "desk", "--grace", "24"], ["rotate", "desk", "--grace", "-1h"], ["rotate", "desk", "--grace", "366d"],
    ["rotate", "desk", "--grace", "99999999999999999999h"], ["rotate", "desk", "--grace", "９h"],
  ])
  func `what cannot be meant is an error of usage`(arguments: [String]) {
    let error = #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["keys"] + arguments) }
    #expect(error.map { YimenCommand.exitCode(for: $0).rawValue } == 64)
  }

  @Test(arguments: [("0", 0), ("30s", 30), ("30m", 1_800), ("24h", 86_400), ("365d", 31_536_000)])
  func `a time of grace has a unit`(row: (String, Int)) throws {
    #expect(try KeyArgument.grace(row.0) == row.1 * 1_000_000)
  }

  @Test(
    arguments: [
      (KeyError.noKey(endpoint: "e"), 64), (.damaged(path: "p", reason: "r"), 65), (.mismatched(path: "p"), 65),
      (.noRing(path: "p"), 66), (.exposed(path: "p", mend: "chmod 600"), 66), (.full, 1),
    ] as [(KeyError, Int32)])
  func `an error of keys has its exit code, and in JSON its name`(row: (KeyError, Int32)) throws {
    let report = try #require(FailureReport(row.0))
    #expect(report.status.rawValue == row.1 && report.text == "yimen: \(row.0)")
    #expect(report.json["error"]?["name"] == .string(row.0.code))
  }

  @Test func `the directory is the one that is named, else that of the environment, else in the data directory`() throws {
    let named = try KeysOptions.parse(["--keys", "/k", "--data", "/d"])
    #expect(named.directory(environment: ["YIMEN_KEYS": "/e"]).path == "/k")
    let plain = try KeysOptions.parse(["--data", "/d"])
    #expect(plain.directory(environment: ["YIMEN_KEYS": "/e"]).path == "/e")
    #expect(plain.directory(environment: [:]).path == "/d/keys")
  }
}

import ArgumentParser
import Bus
import Contracts
import Testing

@testable import yimen

struct SessionCommandTests {
  private func lines(_ arguments: [String]) async throws -> [String] {
    try await TestIdentity.lines(of: ["identity", "session"] + arguments)
  }

  @Test func `a session is opened, and its id is shown to who opened it`() async throws {
    let arguments = ["open", "s1", "--proof", "document", "--evidence", "resident", "--device", "phone", "--as", "clerk:window-3"]
    let json = try JSONValue(parsing: try await lines(arguments + ["--json"])[0])
    #expect(json["session"] == .string("00112233445566778899aabbccddeeff"))
    #expect(json["level"] == .integer(2) && json["name"] == .string("s1 phone"))
    #expect(try await lines(arguments).contains("session: 00112233445566778899aabbccddeeff"))
  }

  @Test func `sessions are listed without their devices, unless these are asked for`() async throws {
    let arguments = ["list", "s1", "--as", "applicant:s1"]
    let table = try await lines(arguments)
    #expect(table.count == 2 && table[1].contains("n1") && table[1].contains("standing") && !table[1].contains("a phone"))
    #expect(try await lines(arguments + ["--reveal", "--all"])[1].contains("a phone"))
    #expect(try await !lines(arguments + ["--json"])[0].contains("a phone"))
    #expect(try await lines(arguments + ["--json", "--reveal"])[0].contains("a phone"))
  }

  @Test func `sessions are ended, one or all`() async throws {
    #expect(try await lines(["end", "s1", "--as", "applicant:s1"]) == ["已结束 ended: 3"])
    #expect(try await lines(["end", "s1", "--name", "n1", "--json"]) == [#"{"count":1}"#])
  }

  @Test(arguments: [["open", "s1"], ["open", "s1", "--proof", "handshake"], ["open", "--proof", "document"], ["list"], ["end"]])
  func `what cannot be meant is an error of usage`(arguments: [String]) {
    let error = #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["identity", "session"] + arguments) }
    #expect(error.map { YimenCommand.exitCode(for: $0).rawValue } == 64)
  }
}

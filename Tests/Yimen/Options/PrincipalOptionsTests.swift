import ArgumentParser
import Bus
import Testing

@testable import yimen

struct PrincipalOptionsTests {
  @Test func `an applicant says for whom they act, and in which session`() throws {
    let options = try PrincipalOptions.parse(["--as", "applicant:s1", "--acting-for", "s2", "--session", "00ff", "--channel", "web"])
    #expect(
      options.resolved(in: ["YIMEN_SESSION": "other"])
        == Principal(id: "s1", role: .applicant, channel: "web", actingFor: "s2", session: "00ff"))
  }

  @Test func `a session of the environment is an applicant's and nobody else's`() throws {
    let environment = ["YIMEN_SESSION": "00ff"]
    #expect(try PrincipalOptions.parse(["--as", "applicant:s1"]).resolved(in: environment).session == "00ff")
    #expect(try PrincipalOptions.parse(["--as", "clerk:w"]).resolved(in: environment).session.isEmpty)
    #expect(try PrincipalOptions.parse([]).resolved(in: environment).session.isEmpty)
  }

  @Test func `where none is named, it is the operator, or who the command is for`() throws {
    #expect(try PrincipalOptions.parse([]).principal.role == .operator)
    #expect(
      try PrincipalOptions.parse([]).resolved(otherwise: .auditor)
        == Principal(id: "command-line", role: .auditor, channel: "command-line"))
    #expect(try PrincipalOptions.parse(["--as", "clerk:w"]).resolved(otherwise: .auditor).role == .clerk)
  }

  @Test func `an approver says for which department they act, and nobody else does`() throws {
    let options = try PrincipalOptions.parse(["--as", "approver:a1", "--of-department", "消防救援大队", "--channel", "desk"])
    #expect(options.principal == Principal(id: "a1", role: .approver, channel: "desk", department: "消防救援大队"))
    for arguments in [
      ["--of-department", "d"], ["--as", "clerk:w", "--of-department", "d"], ["--as", "approver:a1", "--of-department", ""],
    ] {
      #expect(throws: (any Error).self) { try PrincipalOptions.parse(arguments) }
    }
  }

  @Test(arguments: [
    ["--acting-for", "s2"], ["--as", "clerk:w", "--acting-for", "s2"], ["--as", "service:web", "--session", "00"],
    ["--as", "applicant:s1", "--acting-for", ""], ["--as", "applicant:s1", "--session", ""],
  ])
  func `nobody but an applicant acts for another or is signed in`(arguments: [String]) {
    #expect(throws: (any Error).self) { try PrincipalOptions.parse(arguments) }
  }
}

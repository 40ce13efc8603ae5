import ArgumentParser
import Bus
import Contracts
import Foundation
import Logging
import ServiceKit
import Suite
import TestKit
import Testing

@testable import yimen

/// The commands that ask IdentityService, against one that answers with what it was asked.
struct IdentityCommandsTests {
  static func run(_ test: (String) async throws -> Void) async throws {
    var configuration = NodeConfiguration(incarnation: 1_000_000, logger: Logger(label: "test"))
    configuration.isHub = true
    configuration.network = MemoryNetwork()
    configuration.listen = ["tcp://127.0.0.1:0"]
    let node = Node(configuration)
    try await node.start()
    node.serve(
      ServiceDefinition(
        name: "identity", version: "1",
        operations: [
          RegisterEcho(), ResolveEcho(), ReadEcho(), MergeEcho(), UnmergeEcho(), DuplicatesEcho(), HistoryEcho(), PutEcho(), VerifyEcho(),
          RemoveEcho(), ContactEcho(), CodeEcho(),
        ]))
    do {
      try await test(node.endpoints[0])
      await node.stop()
    } catch {
      await node.stop()
      throw error
    }
  }

  @Test func `a subject is registered with numbers whose kinds are named or told by rule`() async throws {
    try await Self.run { hub in
      let arguments = ["identity", "register", "--name", "测试人", "--number", "440604200802299224", "--number", "passport:E12345678"]
      let lines = try await CollectedOutput.lines(of: arguments + ["--mail", "a@example.org", "--as", "clerk:w1", "--hub", hub, "--json"])
      let json = try JSONValue(parsing: try #require(lines.first))
      #expect(json["name"] == .string("测试人 by clerk:w1"))
      #expect(json["kind"] == .string("natural"))
      guard case .array(let numbers)? = json["identifiers"] else { return _ = Issue.record("no numbers") }
      #expect(
        numbers.map { $0["kind"] } == [.string(""), .string("passport")] || numbers.map { $0["kind"] } == [nil, .string("passport")])
      #expect(numbers.map { $0["number"] } == [.string("440604200802299224"), .string("E12345678")])
      let people = try await CollectedOutput.lines(of: ["identity", "register", "--name", "公司", "--number", "1", "--legal", "--hub", hub])
      #expect(people.contains("kind: legal") && people.contains("name: 公司 by operator:command-line"))
    }
  }

  /// What a command asked for, as the stand-in puts it into a name.
  private static func asked(_ hub: String, _ arguments: String...) async throws -> String {
    let lines = try await CollectedOutput.lines(of: ["identity"] + arguments + ["--hub", hub, "--json"])
    guard case .string(let text)? = try JSONValue(parsing: try #require(lines.first))["name"] else { return "" }
    return text
  }

  @Test func `a read names its purpose, by the role where none is named`() async throws {
    try await Self.run { hub in
      let resolved = try await Self.asked(hub, "resolve", "passport:E1", "--as", "clerk:w1", "--case", "c1", "--step", "s1")
      #expect(resolved == "handling c1 s1 passport E1")
      let own = try await Self.asked(hub, "read", "s1", "--as", "applicant:s1")
      #expect(own == "ownUse   s1")
      let audited = try await Self.asked(hub, "read", "s1", "--as", "auditor:a1")
      #expect(audited == "audit   s1")
      let guided = try await Self.asked(hub, "read", "s1", "--as", "service:case", "--for", "guide")
      #expect(guided == "guide   s1")
    }
  }

  @Test func `subjects are merged and un-merged with a ground`() async throws {
    try await Self.run { hub in
      let merged = try await CollectedOutput.lines(of: ["identity", "merge", "s2", "--into", "s1", "--ground", "compared", "--hub", hub])
      #expect(merged == ["subject: s2", "mergedInto: s1 for compared"])
      let alone = try await CollectedOutput.lines(of: ["identity", "unmerge", "s2", "--ground", "mistaken", "--hub", hub, "--json"])
      #expect(try JSONValue(parsing: alone[0])["subject"] == .string("s2 for mistaken"))
    }
  }

  @Test func `duplicates are a table, and JSON a line, with where the next page begins`() async throws {
    try await Self.run { hub in
      let table = try await CollectedOutput.lines(of: ["identity", "duplicates", "--after", "s0", "--hub", hub])
      #expect(table.count == 3 && table[1].contains("测**") && table[1].contains("nameAndBirth") && table[2].contains("--after s0"))
      let lines = try await CollectedOutput.lines(of: ["identity", "duplicates", "s1", "--hub", hub, "--json"])
      #expect(lines.count == 1)
      #expect(try JSONValue(parsing: lines[0])["rule"] == .string("nameAndBirth"))
    }
  }

  @Test func `a history shows grounds only where they are to be revealed`() async throws {
    try await Self.run { hub in
      let arguments = ["identity", "history", "s1", "--as", "auditor:a1", "--hub", hub]
      let masked = try await CollectedOutput.lines(of: arguments)
      #expect(masked.count == 2 && masked[1].contains("merged") && masked[1].contains("•••") && masked[1].contains("2026-09-01 10:00"))
      let shown = try await CollectedOutput.lines(of: arguments + ["--reveal"])
      #expect(shown[1].contains("compared"))
      let json = try await CollectedOutput.lines(of: arguments + ["--json"])
      #expect(!json.joined().contains("compared") && json.joined().contains("merged"))
    }
  }

  @Test func `contact points are named, verified, removed and read`() async throws {
    try await Self.run { hub in
      let contact = ["identity", "contact"]
      let put = try await CollectedOutput.lines(
        of: contact + ["put", "s1", "--phone", "13800138000", "--as", "applicant:s1", "--hub", hub])
      #expect(put.contains("subject: s1 13800138000") && put.contains("kind: phone"))
      let verified = try await CollectedOutput.lines(
        of: contact + ["verify", "s1", "--as", "applicant:s1", "--mail", "--code", "012345", "--hub", hub])
      #expect(verified.contains("subject: s1 012345") && verified.contains("kind: mail"))
      #expect(
        try await CollectedOutput.lines(of: contact + ["remove", "s1", "--as", "applicant:s1", "--phone", "--hub", hub]).contains(
          "kind: phone"))
      let read = ["read", "s1", "--as", "service:notify", "--case", "c1", "--step", "notice", "--hub", hub]
      #expect(try await CollectedOutput.lines(of: contact + read).contains("mail: •••"))
      #expect(try await CollectedOutput.lines(of: contact + read + ["--reveal"]).contains("mail: a@example.org"))
    }
  }

  @Test(arguments: [
    ["register", "--name", "测试人"], ["register", "--number", "1"], ["merge", "s2", "--into", "s1"], ["merge", "--ground", "x"],
    ["unmerge", "s2"], ["read"], ["read", "s1", "--for", "curiosity"], ["read", "s1", "--for", "upkeep"], ["contact", "put", "s1"],
    ["contact", "put", "s1", "--mail", "a", "--phone", "1"], ["contact", "verify", "s1", "--code", "1"],
    ["contact", "remove", "s1", "--mail", "--phone"], ["contact", "code", "s1"], ["contact", "code", "s1", "--mail", "--phone"],
  ])
  func `what cannot be meant is an error of usage`(arguments: [String]) {
    let error = #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["identity"] + arguments) }
    #expect(error.map { YimenCommand.exitCode(for: $0).rawValue } == 64)
  }

  @Test func `the code that a contact point waits for is shown to the service that sends it, where it is asked for`() async throws {
    try await Self.run { hub in
      let words = ["identity", "contact", "code", "s1", "--phone", "--as", "service:notify", "--hub", hub]
      let shown = try await CollectedOutput.lines(of: words + ["--reveal"])
      #expect(shown.contains("code: 042137") && shown.contains("address: 13800138000"))
      let hidden = try await CollectedOutput.lines(of: words)
      #expect(!hidden.contains { $0.contains("042137") || $0.contains("13800138000") })
    }
  }

  @Test func `every command's help shows how it is used`() {
    let commands: [any ParsableCommand.Type] = [
      IdentityCommand.self, IdentityRegisterCommand.self, IdentityResolveCommand.self, IdentityReadCommand.self, IdentityMergeCommand.self,
      IdentityUnmergeCommand.self, IdentityDuplicatesCommand.self, IdentityHistoryCommand.self, IdentityContactCommand.self,
      IdentityContactPutCommand.self, IdentityContactVerifyCommand.self, IdentityContactRemoveCommand.self, IdentityContactReadCommand.self,
      IdentityContactCodeCommand.self, IdentityBaseCommand.self, IdentityBaseReadCommand.self, IdentityBasePutCommand.self,
      IdentityImportCommand.self, IdentityGenerateCommand.self, BrowsingCommand.self, IdentityNumberCommand.self,
      IdentityNumberAddCommand.self, IdentityNumberRetireCommand.self, IdentityReadsCommand.self, IdentityMergesCommand.self,
      ReadCertificateCommand.self, VerificationKeyCommand.self, MandateCheckCommand.self, SessionCheckCommand.self,
    ]
    for command in commands { #expect(command.helpMessage().contains("yimen identity "), "\(command)") }
  }
}

private struct RegisterEcho: BusOperation {
  nonisolated(nonsending) func handle(_ request: RegisterSubject, _ context: CallContext) async throws -> Subject {
    Subject.with {
      $0.kind = request.kind
      $0.name = "\(request.name) by \(context.principal.role):\(context.principal.id)"
      $0.identifiers = request.identifiers
    }
  }
}

private struct ResolveEcho: BusOperation {
  nonisolated(nonsending) func handle(_ request: ResolveSubject, _ context: CallContext) async throws -> Subject {
    let purpose = request.purpose ?? Purpose()
    return Subject.with { $0.name = "\(purpose.kind) \(purpose.caseID) \(purpose.step) \(request.kind) \(request.number)" }
  }
}

private struct ReadEcho: BusOperation {
  nonisolated(nonsending) func handle(_ request: ReadSubject, _ context: CallContext) async throws -> Subject {
    let purpose = request.purpose ?? Purpose()
    return Subject.with { $0.name = "\(purpose.kind) \(purpose.caseID) \(purpose.step) \(request.subject)" }
  }
}

private struct MergeEcho: BusOperation {
  nonisolated(nonsending) func handle(_ request: MergeSubjects, _ context: CallContext) async throws -> MergeState {
    MergeState.with {
      $0.subject = request.merged
      $0.mergedInto = "\(request.stays) for \(request.ground)"
    }
  }
}

private struct UnmergeEcho: BusOperation {
  nonisolated(nonsending) func handle(_ request: UnmergeSubject, _ context: CallContext) async throws -> MergeState {
    MergeState.with { $0.subject = "\(request.merged) for \(request.ground)" }
  }
}

private struct DuplicatesEcho: BusOperation {
  nonisolated(nonsending) func handle(_ request: FindDuplicates, _ context: CallContext) async throws -> DuplicateList {
    DuplicateList.with {
      $0.duplicates = [
        DuplicateEntry.with { entry in
          entry.subject = request.subject
          entry.candidateName = "测**"
          entry.rule = .nameAndBirth
        }
      ]
      $0.next = request.after
    }
  }
}

private struct HistoryEcho: BusOperation {
  nonisolated(nonsending) func handle(_ request: ReadSubjectHistory, _ context: CallContext) async throws -> SubjectHistory {
    SubjectHistory.with {
      $0.entries = [
        SubjectHistoryEntry.with { entry in
          entry.sequence = 7
          entry.at = 1_788_228_000_000_000
          entry.kind = "merged"
          entry.note = "compared"
        }
      ]
    }
  }
}

private struct PutEcho: BusOperation {
  nonisolated(nonsending) func handle(_ request: PutContact, _ context: CallContext) async throws -> ContactState {
    ContactState.with {
      $0.subject = "\(request.subject) \(request.address)"
      $0.kind = request.kind
    }
  }
}

private struct VerifyEcho: BusOperation {
  nonisolated(nonsending) func handle(_ request: VerifyContact, _ context: CallContext) async throws -> ContactState {
    ContactState.with {
      $0.subject = "\(request.subject) \(request.code)"
      $0.kind = request.kind
    }
  }
}

private struct RemoveEcho: BusOperation {
  nonisolated(nonsending) func handle(_ request: RemoveContact, _ context: CallContext) async throws -> ContactState {
    ContactState.with { $0.kind = request.kind }
  }
}

private struct CodeEcho: BusOperation {
  nonisolated(nonsending) func handle(_ request: ReadContactCode, _ context: CallContext) async throws -> ContactCode {
    ContactCode.with {
      $0.address = request.kind == .phone ? "13800138000" : "a@example.org"
      $0.code = context.principal.role == .service ? "042137" : ""
    }
  }
}

private struct ContactEcho: BusOperation {
  nonisolated(nonsending) func handle(_ request: ReadContact, _ context: CallContext) async throws -> Contact {
    Contact.with { $0.mail = "a@example.org" }
  }
}

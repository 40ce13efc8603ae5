import ArgumentParser
import Bus
import Contracts
import Testing

@testable import yimen

/// Reading one certificate, and the keys by which copies are checked.
struct ReadCertificateCommandTests {
  private func lines(_ arguments: String...) async throws -> [String] {
    try await TestIdentity.lines(of: ["identity", "certificate"] + arguments)
  }

  @Test func `a certificate is read by its id, its identifier, or its type and a number, for a purpose`() async throws {
    #expect(try await lines("c1", "--as", "applicant:s1").contains("subject: c1   ownUse"))
    let words = ["--type", "ct024", "--number", "440604200802299224", "--as", "clerk:w1", "--case", "case-1", "--step", "verify"]
    #expect(try await TestIdentity.lines(of: ["identity", "certificate"] + words).contains("subject:  ct024 440604200802299224 handling"))
    let hidden = try await lines("--identifier", "1.2.156.3005", "--as", "auditor:a1")
    #expect(!hidden.joined().contains("1.2.156"))
    let shown = try await lines("--identifier", "1.2.156.3005", "--as", "auditor:a1", "--reveal")
    #expect(shown.contains("identifier: 1.2.156 1.2.156.3005"))
  }

  @Test(arguments: [
    [], ["c1", "--identifier", "i"], ["c1", "--type", "t", "--number", "1"], ["--type", "t"], ["--number", "1"], ["c1", "--type", "t"],
    ["--identifier", "i", "--number", "1"],
  ])
  func `what cannot be meant is an error of usage`(arguments: [String]) {
    let error = #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["identity", "certificate"] + arguments) }
    #expect(error.map { YimenCommand.exitCode(for: $0).rawValue } == 64)
  }

  @Test func `the public keys are told one a line, the one that signs first`() async throws {
    #expect(try await TestIdentity.lines(of: ["identity", "verification-key"]) == ["aa", "bb"])
    let json = try await TestIdentity.lines(of: ["identity", "verification-key", "--json"])
    #expect(try JSONValue(parsing: json[0])["algorithm"] == .string("ed25519"))
  }
}

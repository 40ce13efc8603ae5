import ArgumentParser
import Bus
import Civics
import Contracts
import TestKit
import Testing

@testable import yimen

@Suite("yimen identity, about certificates", .timeLimit(.minutes(5)))
struct CertificateCommandsTests {
  static let office = "11440604X9T007013R"

  /// Runs a command on the node's suite; its JSON.
  func json(_ node: TestIdentityNode, _ arguments: String...) async throws -> JSONValue {
    let lines = try await CollectedOutput.lines(of: ["identity"] + arguments + ["--json", "--data", node.directory])
    return try JSONValue(parsing: try #require(lines.first))
  }

  /// Runs a command that is to end in exit code 1; its JSON.
  func negative(_ arguments: [String]) async throws -> JSONValue {
    let collected = CollectedOutput()
    let error = await #expect(throws: ExitCode.self) { try await collected.run(["identity"] + arguments + ["--json"]) }
    #expect(error?.rawValue == 1)
    return try JSONValue(parsing: try #require(collected.lines.first))
  }

  func text(_ json: JSONValue?) throws -> String {
    guard case .string(let text)? = json else { throw CommandFailure(.badData, zh: "", en: "no text", remedyZh: "", remedyEn: "") }
    return text
  }

  @Test func `a certificate is issued, listed, copied, checked, verified and ended`() async throws {
    let node = try await TestIdentityNode()
    let subject = try await node.register()
    let issued = try await json(
      node, "issue-certificate", subject, "--type", "ct024", "--issuer", Self.office, "--name", "居住证", "--as", "approver:desk-1")
    let id = try text(issued["id"])
    #expect(issued["type"] == .string("ct024") && issued["state"] == .string("valid"))
    let listed = try await json(node, "certificates", subject, "--as", "applicant:\(subject)")
    guard case .array(let entries)? = listed["certificates"] else { throw CancellationError() }
    #expect(entries.count == 1 && entries[0]["id"] == .string(id))

    let until = "\(IdentityCheckCommand.today() + 30)"
    let copied = try await CollectedOutput.lines(of: [
      "identity", "copy-certificate", id, "--use", "租房", "--reader", "某公司", "--until", until, "--as", "applicant:\(subject)", "--data",
      node.directory,
    ])
    let token = try #require(copied.first)
    let identifier = try text(try await json(node, "check-copy", token)["copy"]?["identifier"])
    for claim in [["--name", "测试人"], ["--number", "440607197606069557"]] {
      let arguments = ["identity", "verify-certificate", identifier, "--type", "ct024", "--data", node.directory] + claim
      #expect(try await CollectedOutput.lines(of: arguments) == ["属实 it is so: 有效 valid"])
    }
    let other = try await negative(["verify-certificate", identifier, "--type", "ct024", "--name", "别人", "--data", node.directory])
    #expect(other["confirmed"] == nil || other["confirmed"] == .bool(false))

    let ended = try await json(node, "change-certificate", id, "revoke", "--ground", "行政许可法第六十九条", "--as", "approver:desk-1")
    #expect(ended["state"] == .string("revoked"))
    #expect(try await negative(["check-copy", token, "--data", node.directory])["verdict"] == .string("noLongerHolds"))
    await node.stop()
  }

  @Test func `a copy is checked with the key alone, where no suite runs`() async throws {
    let node = try await TestIdentityNode()
    let subject = try await node.register()
    let issued = try await json(
      node, "issue-certificate", subject, "--type", "ct024", "--issuer", Self.office, "--name", "居住证", "--as", "approver:desk-1")
    let token = try text(
      try await json(
        node, "copy-certificate", try text(issued["id"]), "--use", "租房", "--reader", "某公司", "--until", "\(IdentityCheckCommand.today())",
        "--as", "applicant:\(subject)")["token"])
    let key = try await node.node.call(ReadVerificationKey(), as: TestIdentityNode.approver, within: .seconds(20)).keys[0]
    await node.stop()

    let lines = try await CollectedOutput.lines(of: ["identity", "check-copy", token, "--key", key])
    #expect(lines.first == "有效 genuine")
    #expect(lines.contains("use: 租房"))
    #expect(try await negative(["check-copy", token + "A", "--key", key])["verdict"] == .string("changed"))
    let otherKey = String(key.reversed())
    #expect(try await negative(["check-copy", token, "--key", otherKey])["verdict"] == .string("changed"))
    #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["identity", "check-copy", token, "--key", "12"]) }
  }

  @Test func `types are listed as they were put`() async throws {
    let node = try await TestIdentityNode()
    let type = CertificateType.with { ($0.code, $0.name, $0.setter) = ("ct024", "居住证", Self.office) }
    _ = try await node.node.call(
      PutCertificateType.with { $0.type = type }, as: Principal(id: "operator-1", role: .operator, channel: "command-line"),
      within: .seconds(20))
    let lines = try await CollectedOutput.lines(of: ["identity", "certificate-types", "--data", node.directory])
    #expect(
      lines.count == 2 && lines[1].hasPrefix("ct024 ") && lines[1].contains(" 居住证 ") && lines[1].contains("不限 any")
        && lines[1].contains("长期 for good"))
    await node.stop()
  }

  @Test func `a type is put with who issues it and for how long it holds, and put again as a whole`() async throws {
    let node = try await TestIdentityNode()
    let put = try await json(
      node, "put-certificate-type", "ct024", "--name", "居住证", "--setter", Self.office, "--office", Self.office, "--validity", "18",
      "--unit", "month", "--withholdable")
    #expect(put["code"] == .string("ct024") && put["name"] == .string("居住证") && put["setter"] == .string(Self.office))
    #expect(put["offices"] == .array([.string(Self.office)]) && put["withholdable"] == .bool(true))
    #expect(put["validity"]?["value"] == .integer(18) && put["validity"]?["unit"] == .string("month"))
    let subject = try await node.register()
    let issued = try await json(
      node, "issue-certificate", subject, "--type", "ct024", "--issuer", Self.office, "--issued", "2020-01-31", "--as", "approver:desk-1")
    #expect(issued["validUntil"] == .string("2021-07-31") && issued["name"] == .string("居住证"))
    _ = try await json(node, "put-certificate-type", "ct024", "--name", "广东省居住证", "--setter", Self.office)
    let lines = try await CollectedOutput.lines(of: ["identity", "certificate-types", "--data", node.directory])
    #expect(lines.count == 2 && lines[1].contains(" 广东省居住证 ") && lines[1].contains("不限 any") && lines[1].contains("长期 for good"))
    await node.stop()
  }

  @Test func `a certificate is renewed and changed, each time in the old one's place`() async throws {
    let node = try await TestIdentityNode()
    let subject = try await node.register()
    let issued = try await json(
      node, "issue-certificate", subject, "--type", "ct024", "--issuer", Self.office, "--name", "居住证", "--until", "2099-01-31", "--as",
      "approver:desk-1")
    let renewed = try await json(
      node, "renew-certificate", try text(issued["id"]), "--until", "2099-12-31", "--case", "case-2", "--as", "approver:desk-1")
    #expect(renewed["version"] == .integer(2) && renewed["name"] == .string("居住证") && renewed["validUntil"] == .string("2099-12-31"))
    #expect(renewed["caseID"] == .string("case-2") && renewed["id"] != issued["id"])
    let changed = try await json(
      node, "renew-certificate", try text(renewed["id"]), "--change", "--name", "居住证（变更）", "--as", "approver:desk-1")
    #expect(changed["version"] == .integer(3) && changed["name"] == .string("居住证（变更）"))
    let listed = try await json(node, "certificates", subject, "--all", "--as", "applicant:\(subject)")
    guard case .array(let entries)? = listed["certificates"] else { throw CancellationError() }
    #expect(entries.count == 3)
    for (version, state) in [(1, "lapsed"), (2, "lapsed"), (3, "valid")] {
      #expect(entries.contains { $0["version"] == .integer(version) && $0["state"] == .string(state) })
    }
    await node.stop()
  }

  @Test func `to renew and to put a type say how`() throws {
    let renewal = RenewCertificateCommand.helpMessage()
    for word in ["yimen identity renew-certificate", "--change", "--until", "--case", "approver:desk-1"] {
      #expect(renewal.contains(word))
    }
    let type = PutCertificateTypeCommand.helpMessage()
    for word in ["yimen identity put-certificate-type", "--setter", "--office", "--validity", "--unit", "certificate-types"] {
      #expect(type.contains(word))
    }
  }

  @Test(arguments: [
    ["renew-certificate"], ["put-certificate-type", "ct024", "--name", "居住证"], ["put-certificate-type", "ct024", "--setter", "x"],
    ["put-certificate-type", "ct024", "--name", "居住证", "--setter", "x", "--validity", "2"],
    ["put-certificate-type", "ct024", "--name", "居住证", "--setter", "x", "--unit", "year"],
    ["put-certificate-type", "ct024", "--name", "居住证", "--setter", "x", "--validity", "0", "--unit", "year"],
    ["put-certificate-type", "ct024", "--name", "居住证", "--setter", "x", "--validity", "5", "--unit", "workday"],
    ["change-certificate", "id", "burn", "--ground", "x"], ["change-certificate", "id", "renew", "--ground", "x"],
    ["change-certificate", "id", "revoke"], ["verify-certificate", "1.2", "--type", "ct024"], ["certificates"],
    ["certificates", "s1", "--for", "curiosity"],
  ])
  func `what is not understood is an error of usage`(arguments: [String]) {
    let error = #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["identity"] + arguments) }
    #expect(error.map { YimenCommand.exitCode(for: $0).rawValue } == 64)
  }
}

import Bus
import Testing

@testable import yimen

struct ExportCommandTests {
  @Test func `the subject exports in the session that it names, page after page, with its cases`() async throws {
    let written = try await TestIdentity.lines(of: ["identity", "export", "s1", "--as", "applicant:s1", "--session", "00ff"])
    let page = #"{"who":"applicant:s1//00ff@command-line"}"#
    let cases = ["", "files:0"].map { #"{"cases":"s1 ownUse \#($0)"}"# }
    #expect(written == ["[" + page + ",", page + ",", cases[0] + ",", cases[1] + "]"])
  }

  @Test func `who is not named is an auditor, for an export and for a report on browsing`() async throws {
    let written = try await TestIdentity.lines(of: ["identity", "export", "s1"])
    #expect(written.first?.contains("auditor:command-line//@command-line") == true)
    let report = try await TestIdentity.lines(of: ["identity", "browsing"])
    #expect(report.last?.contains("auditor:command-line//@command-line") == true)
  }
}

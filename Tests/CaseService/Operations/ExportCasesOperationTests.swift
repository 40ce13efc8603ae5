import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store
import TestKit
import Testing

@testable import CaseService

@Suite("The export of what is held of a subject's cases")
struct ExportCasesOperationTests {
  typealias Subjects = SampleSubjects

  static let me = CaseBench.applicant(Subjects.person)

  static func request(_ subject: String = Subjects.person, _ kind: PurposeKind = .ownUse, after: String = "") -> ExportCases {
    ExportCases.with {
      $0.subject = subject
      $0.purpose = Purpose.with { $0.kind = kind }
      $0.after = after
    }
  }

  /// All entries, by section, in their order.
  static func export(_ cases: CaseBench, _ subject: String = Subjects.person, as principal: Principal = me) async throws
    -> [String: [JSONValue]]
  {
    var told: [String: [JSONValue]] = [:]
    var request = request(subject, principal.role == .auditor ? .audit : .ownUse)
    repeat {
      let page = try await cases.call(request, as: principal)
      let json = try JSONValue(parsing: page.json)
      guard case .string(let section)? = json["section"], case .array(let entries)? = json["entries"] else {
        Issue.record("a page without section or entries")
        break
      }
      #expect(json["subject"] == .string(subject))
      told[section, default: []] += entries
      request.after = page.next
    } while !request.after.isEmpty
    return told
  }

  @Test func `tells cases, drafts and files, whose content the reading of files gives`() async throws {
    try await CaseBench.with { cases in
      let file = SampleFile.pdf("very-personal")
      let upload = try await cases.upload(file)
      let filed = try await cases.submit(relyingOn: upload.id)
      let waiting = try await cases.upload(.pdf("waiting"))
      let draft = try await cases.beginDraft(
        SampleItems.forAll, for: Subjects.person, by: Self.me, [CaseBench.offer(SampleItems.form, upload: waiting.id)])
      // Another's are not among them.
      _ = try await cases.upload(.pdf("another"), for: Subjects.holder)

      let told = try await Self.export(cases)
      #expect(told.keys.sorted() == ["cases", "drafts", "files"])
      #expect(told["cases"]?.map { $0["id"] } == [.string(filed.id)])
      #expect(told["drafts"]?.map { $0["id"] } == [.string(draft.id)])
      #expect(told["files"]?.map { $0["id"] } == [.string(waiting.id), .string(upload.id)])
      let entry = try #require(told["files"]?.last)
      #expect(entry["name"] == .string("very-personal.pdf") && entry["type"] == .string("application/pdf"))
      #expect(entry["size"] == .integer(file.bytes.count) && entry["digest"] == .string(file.digest))
      #expect(entry["begunAt"] == .integer(cases.bench.clock.microseconds))
      guard case .array(let uses)? = entry["uses"] else {
        Issue.record("no case is told")
        return
      }
      #expect(uses.map { $0["caseID"] } == [.string(filed.id)])
      #expect(try await cases.read(upload.id, as: Self.me).bytes == file.bytes)
    }
  }

  @Test func `the auditor gets no drafts, and whoever else nothing`() async throws {
    try await CaseBench.with { cases in
      _ = try await cases.upload(.pdf())
      _ = try await cases.beginDraft(SampleItems.forAll, for: Subjects.person, by: Self.me)
      let told = try await Self.export(cases, as: CaseBench.auditor)
      #expect(told.keys.sorted() == ["cases", "files"] && told["files"]?.count == 1)
      for (request, principal, name) in [
        (Self.request(), CaseBench.applicant(Subjects.holder), "case.notOwnCase"),
        (Self.request(Subjects.company), CaseBench.applicant(Subjects.agent, for: Subjects.company), "identity.actingNotTaken"),
        (Self.request(Subjects.person, .submission), Self.me, "identity.purposeNotAllowed"),
        (Self.request(Subjects.person, .unspecified), Self.me, "identity.purposeMissing"),
        (Self.request(), CaseBench.auditor, "identity.purposeNotAllowed"),
        (Self.request(""), Self.me, "bus.badRequest"),
      ] {
        #expect(await refusal { try await cases.call(request, as: principal) }?.name == name)
      }
      #expect(await refusal { try await cases.call(Self.request(), as: CaseBench.clerk) } != nil)
    }
  }

  @Test(arguments: ["none:0", "cases", "cases:", "cases:x", "files:0000"])
  func `a page begins where one ended, and nowhere else`(after: String) async throws {
    try await CaseBench.with { cases in
      #expect(await refusal { try await cases.call(Self.request(after: after), as: Self.me) }?.name == "bus.badRequest")
    }
  }

  @Test func `what is more than a page comes page by page, each once`() async throws {
    let count = 2 * ExportPart.limit + 1
    let cases = try await WaitingUploadsTests.bench(count, by: Self.me)
    let told = try await Self.export(cases)
    let ids = (told["files"] ?? []).compactMap { entry -> String? in
      if case .string(let id)? = entry["id"] { id } else { nil }
    }
    #expect(ids.count == count && Set(ids).count == count && ids == ids.sorted(by: >))
    await cases.bench.stop()
  }
}

import Bus
import Contracts
import ServiceKit
import Testing

@Suite("All certificates of a subject")
struct FindCertificatesPagesTests {
  /// A caller's pages, one certificate each.
  private static func page(_ request: FindCertificates, of ids: [String]) -> CertificateList {
    let place = Int(request.after) ?? 0
    return CertificateList.with { list in
      list.certificates = ids[place...].prefix(1).map { id in CertificateEntry.with { $0.id = id } }
      list.subjectKind = .legal
      list.next = place + 1 < ids.count ? "\(place + 1)" : ""
    }
  }

  @Test func `are those of all pages, each asked for where the one before ended`() async throws {
    let find = FindCertificates.with { ($0.subject, $0.types) = ("s1", ["ct027"]) }
    for count in 0...3 {
      let ids = ["c1", "c2", "c3"].prefix(count)
      var asked: [FindCertificates] = []
      let list = try await find.all(within: 3) { request async throws(Refusal) in
        asked.append(request)
        return Self.page(request, of: Array(ids))
      }
      #expect(list.certificates.map(\.id) == Array(ids) && list.subjectKind == .legal && list.next.isEmpty)
      #expect(asked.map(\.after) == Array(["", "1", "2"].prefix(max(1, count))))
      #expect(asked.allSatisfy { $0.subject == "s1" && $0.types == ["ct027"] })
    }
  }

  @Test func `are refused by name where there are more pages than may be read, and not cut`() async throws {
    var calls = 0
    do throws(Refusal) {
      _ = try await FindCertificates().all(within: 2) { request async throws(Refusal) in
        calls += 1
        return Self.page(request, of: ["c1", "c2", "c3"])
      }
      Issue.record("it was not refused")
    } catch {
      #expect(error.name == "identity.tooManyCertificates" && error.detail == "2 pages")
    }
    #expect(calls == 2)
  }
}

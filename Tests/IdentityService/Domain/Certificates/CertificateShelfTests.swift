import Civics
import IdentityDomain
import Testing

struct CertificateShelfTests {
  func certificate(_ id: String, type: String = "ct024", from: String, to: String?, _ state: CertificateState = .valid) -> Certificate {
    Certificate(
      id: CertificateID(rawValue: id), identifier: "", type: type, name: "居住证", holder: SubjectID(rawValue: "s1"),
      issuer: Synthetic.office, issued: Day(from)!, expires: to.flatMap { Day($0) }, caseID: id, state: state)
  }

  @Test func `a certificate stands in from its first day to its last`() {
    let one = certificate("k1", from: "2026-01-05", to: "2026-12-31")
    #expect(!one.holds(on: Day("2026-01-04")!))
    #expect(one.holds(on: Day("2026-01-05")!))
    #expect(one.holds(on: Day("2026-12-31")!))
    #expect(!one.holds(on: Day("2027-01-01")!))
  }

  @Test func `held certificates are found by type, the one that holds longest first`() {
    let shelf = CertificateShelf([
      certificate("short", from: "2026-01-01", to: "2026-12-31"), certificate("good", from: "2025-01-01", to: nil),
      certificate("withheld", from: "2026-01-01", to: nil, .withheld), certificate("past", from: "2020-01-01", to: "2025-12-31"),
      certificate("other", type: "ct025", from: "2026-01-01", to: nil),
    ])
    #expect(shelf.held(["ct024"], on: Synthetic.today).longestFirst.map(\.id.rawValue) == ["good", "short"])
    #expect(shelf.types(on: Synthetic.today) == ["ct024", "ct025"])
    #expect(shelf.held([], on: Synthetic.today).certificates.isEmpty)
    #expect(shelf.runOut(by: Synthetic.today).map(\.id.rawValue) == ["past"])
  }
}

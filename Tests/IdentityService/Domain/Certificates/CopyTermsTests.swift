import Civics
import IdentityDomain
import Testing

struct CopyTermsTests {
  static func terms(use: String = "租房", reader: String = "测试公司", end: String) throws(IdentityRefusal) -> CopyTerms {
    try CopyTerms(use: use, reader: reader, end: end, today: Day("2026-11-23")!)
  }

  @Test func `a copy ends today at the earliest and in ninety days at the latest`() throws {
    for end in ["2026-11-23", "2027-02-21"] { #expect(try Self.terms(end: end).end == Day(end)) }
    for end in ["2026-11-22", "2027-02-22", "", "21.2.2027"] {
      #expect(throws: IdentityRefusal.copyTermsInvalid("until")) { try Self.terms(end: end) }
    }
  }

  @Test func `what it is for and for whom is said, in one line and within bounds`() throws {
    for text in ["", "  ", "租\n房", String(repeating: "租", count: 121), "租房，\(Synthetic.man)", "19900009173", "a@example.org"] {
      #expect(throws: IdentityRefusal.copyTermsInvalid("use")) { try Self.terms(use: text, end: "2026-12-01") }
      #expect(throws: IdentityRefusal.copyTermsInvalid("reader")) { try Self.terms(reader: text, end: "2026-12-01") }
    }
    #expect(try Self.terms(use: String(repeating: "租", count: 120), end: "2026-12-01").use.count == 120)
  }
}

import CaseDomain
import Testing

@Suite("A file that is offered as evidence")
struct FileOfferTests {
  static let file = UploadedFile(id: "u1", digest: "d", type: .pdf, size: 10)

  /// Said once more, over every way in which an offer may stand.
  @Test func `is taken where it is the applicant's, finished, not expired, and in no other case unless it may be used again`() {
    for bits in 0..<32 {
      func bit(_ place: Int) -> Bool { bits >> place & 1 == 1 }
      let offer = FileOffer(
        Self.file, isApplicants: bit(0), isFinished: bit(1), hasExpired: bit(2), isReusable: bit(3), isUsedElsewhere: bit(4))
      let expected: UploadRefusal? =
        !bit(0) ? .foreign : bit(2) ? .expired : !bit(1) ? .unfinished : bit(4) && !bit(3) ? .notReusable : nil
      if let expected {
        #expect(throws: expected) { try offer.taken() }
      } else {
        #expect(throws: Never.self) { try offer.taken() }
      }
    }
  }
}

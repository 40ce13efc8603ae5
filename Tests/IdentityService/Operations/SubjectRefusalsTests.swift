import Bus
import Civics
import Contracts
import IdentityDomain
import Testing

@testable import IdentityService

/// What the domain refuses of subjects is told by a row of the registry of its own, with a detail that names no number and no name.
struct SubjectRefusalsTests {
  static let rows: [(refusal: IdentityRefusal, kind: RefusalKind, detail: String)] = [
    (.mergeOfSame, IdentityRefusals.mergeOfSame, ""),
    (.mergeOfKinds, IdentityRefusals.mergeOfKinds, ""),
    (.alreadyMerged(SubjectID(rawValue: "s1"), into: SubjectID(rawValue: "s2")), IdentityRefusals.alreadyMerged, "s1 → s2"),
    (.othersMerged(SubjectID(rawValue: "s1"), ["s2", "s3"].map { SubjectID(rawValue: $0) }), IdentityRefusals.othersMerged, "s2, s3"),
    (.notMerged, IdentityRefusals.notMerged, ""),
    (.mergesTooMany(most: 32), IdentityRefusals.mergesTooMany, "32"),
    (.mergeGroundMissing, IdentityRefusals.mergeGroundMissing, "ground"),
    (.numberOfMerged(.passport), IdentityRefusals.numberOfMerged, "passport"),
    (.numberNotHeld, IdentityRefusals.numberNotHeld, ""),
    (.lastNumber, IdentityRefusals.lastNumber, ""),
    (.phoneInvalid, IdentityRefusals.badPhone, ""),
    (.codeTooSoon(seconds: 7), IdentityRefusals.codeTooSoon, "7 s"),
    (.codeNotWaited, IdentityRefusals.codeNotWaited, ""),
    (.baseInformationInvalid("asOf"), IdentityRefusals.badBaseInformation, "asOf"),
  ]

  @Test func `each refusal has its row and its detail`() {
    for row in Self.rows {
      let refusal = Refusal(row.refusal)
      #expect(refusal.code == row.kind.code && refusal.detail == row.detail, "\(row.refusal)")
    }
    #expect(Set(Self.rows.map(\.kind.code)) == Set(1020...1033))
  }
}

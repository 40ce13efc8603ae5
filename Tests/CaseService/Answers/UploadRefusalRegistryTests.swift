import Bus
import CaseDomain
import Civics
import Contracts
import Testing

@testable import CaseService

@Suite("Refusals of uploads in the registry")
struct UploadRefusalRegistryTests {
  @Test func `each has its row, and says its particulars in both languages`() {
    for refusal in UploadRefusalTests.all {
      let told = refusal.refusal
      #expect(Refusals.all.contains { $0.name == told.name && $0.code == told.code })
      #expect(told.detail.contains(refusal.message.zh) && told.detail.contains(refusal.message.en))
    }
  }

  @Test(arguments: [
    (UploadRefusal.tooLarge(limit: 1), CaseRefusals.uploadTooLarge), (.endsEarly(.pdf), CaseRefusals.uploadCutOff),
    (.partsMissing(first: 0, count: 1), CaseRefusals.uploadCutOff), (.digestDiffers, CaseRefusals.uploadChanged),
    (.partDiffers(offset: 0), CaseRefusals.uploadChanged), (.typeDiffers(announced: .pdf, found: nil), CaseRefusals.uploadWrongType),
    (.unsafe(.program), CaseRefusals.uploadUnsafe), (.unfinished, CaseRefusals.uploadUnfinished), (.foreign, CaseRefusals.uploadForeign),
    (.expired, CaseRefusals.uploadExpired), (.notReusable, CaseRefusals.reuseNotAllowed), (.ended, CaseRefusals.uploadEnded),
    (.subjectFull(UploadLimits.ofSubject), CaseRefusals.uploadsUnused), (.inDraft, CaseRefusals.uploadInDraft),
    (.bringerFull(UploadLimits.ofBringer), CaseRefusals.uploadsUnfiled),
  ])
  func `bad input is refused by its name`(refusal: UploadRefusal, kind: RefusalKind) {
    #expect(refusal.registryKind == kind)
  }
}

import CaseDomain
import Civics
import Testing

@Suite("Refusals of uploads")
struct UploadRefusalTests {
  static let all: [UploadRefusal] =
    [
      .nothing, .tooLarge(limit: 20), .typeNotTaken, .nameUnfit, .digestUnfit, .tooMany(limit: 20), .misplaced(partSize: 7),
      .partOfOtherLength(expected: 5), .partDiffers(offset: 3), .ended, .partsMissing(first: 0, count: 2), .digestDiffers,
      .typeDiffers(announced: .pdf, found: .png), .typeDiffers(announced: .pdf, found: nil), .endsEarly(.pdf), .foreign, .expired,
      .unfinished, .notReusable, .inDraft, .subjectFull(UploadLimits.ofSubject), .bringerFull(UploadLimits.ofBringer),
    ] + ScanFinding.allCases.map { .unsafe($0) }

  @Test func `each says what is wrong in Chinese and in English, and no two say the same`() {
    for refusal in Self.all {
      #expect(refusal.message.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "\(refusal)")
      #expect(refusal.message.en.contains { $0.isASCII && $0.isLetter }, "\(refusal)")
    }
    #expect(Set(Self.all.map(\.message)).count == Self.all.count)
  }
}

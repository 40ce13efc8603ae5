import CaseDomain
import Testing

@Suite("Room for uploads that no case relies on")
struct UploadRoomTests {
  static let none = UploadRoom(files: 0, bytes: 0)

  static func claim(_ size: Int) throws -> UploadClaim {
    try UploadClaim(name: "a.pdf", mediaType: "application/pdf", size: size, digest: String(repeating: "ab", count: 32))
  }

  @Test func `the last file fits, and the next does not`() throws {
    let (subject, bringer) = (UploadLimits.ofSubject, UploadLimits.ofBringer)
    let claim = try Self.claim(1)
    try claim.check(beside: UploadRoom(files: subject.files - 1, bytes: 0), of: UploadRoom(files: bringer.files - 1, bytes: 0))
    #expect(throws: UploadRefusal.subjectFull(subject)) {
      try claim.check(beside: UploadRoom(files: subject.files, bytes: 0), of: Self.none)
    }
    #expect(throws: UploadRefusal.bringerFull(bringer)) {
      try claim.check(beside: Self.none, of: UploadRoom(files: bringer.files, bytes: 0))
    }
  }

  @Test(arguments: [1, UploadLimits.size]) func `the last byte fits, and the next does not`(size: Int) throws {
    let (subject, bringer) = (UploadLimits.ofSubject, UploadLimits.ofBringer)
    let claim = try Self.claim(size)
    try claim.check(beside: UploadRoom(files: 1, bytes: subject.bytes - size), of: UploadRoom(files: 1, bytes: bringer.bytes - size))
    #expect(throws: UploadRefusal.subjectFull(subject)) {
      try claim.check(beside: UploadRoom(files: 1, bytes: subject.bytes - size + 1), of: Self.none)
    }
    #expect(throws: UploadRefusal.bringerFull(bringer)) {
      try claim.check(beside: Self.none, of: UploadRoom(files: 1, bytes: bringer.bytes - size + 1))
    }
  }

  @Test func `a case with as much evidence as it may have finds room, and a bringer more than one subject`() {
    #expect(UploadLimits.ofSubject.files >= CaseLimits.evidence && UploadLimits.ofSubject.bytes >= UploadLimits.size)
    #expect(UploadLimits.ofBringer.files > UploadLimits.ofSubject.files && UploadLimits.ofBringer.bytes > UploadLimits.ofSubject.bytes)
  }
}

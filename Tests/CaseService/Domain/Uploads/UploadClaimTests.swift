import CaseDomain
import Civics
import Testing

@Suite("What is announced of an upload")
struct UploadClaimTests {
  static let digest = String(repeating: "0f", count: 32)

  func claim(name: String = "扫描件.pdf", type: String = "application/pdf", size: Int = 10, digest: String = digest) throws -> UploadClaim {
    try UploadClaim(name: name, mediaType: type, size: size, digest: digest)
  }

  @Test func `is taken with its type, and its digest in small letters`() throws {
    for type in FileType.allCases { #expect(try claim(type: type.mediaType).type == type) }
    #expect(try claim(digest: Self.digest.uppercased()).digest == Self.digest)
    #expect(try claim(size: UploadLimits.size).plan.parts == 80)
  }

  @Test func `is refused above the limit, which it names, and for nothing`() {
    #expect(throws: UploadRefusal.tooLarge(limit: UploadLimits.size)) { try claim(size: 100_000_000) }
    #expect(throws: UploadRefusal.tooLarge(limit: UploadLimits.size)) { try claim(size: UploadLimits.size + 1) }
    #expect(UploadRefusal.tooLarge(limit: UploadLimits.size).message.en.contains("20971520"))
    for size in [0, -1, Int.min] { #expect(throws: UploadRefusal.nothing) { try claim(size: size) } }
  }

  @Test(arguments: ["", "application/x-msdownload", "text/html", "image/svg+xml", "APPLICATION/PDF", "application/pdf "])
  func `is refused with a type that is not taken`(type: String) {
    #expect(throws: UploadRefusal.typeNotTaken) { try claim(type: type) }
  }

  @Test(arguments: ["", ".", "..", "a/b", "a\\b", "a\nb", "a\u{0}b", "\u{7F}", String(repeating: "名", count: 201)])
  func `is refused with a name that is a place, or none`(name: String) {
    #expect(throws: UploadRefusal.nameUnfit) { try claim(name: name) }
  }

  @Test(arguments: ["", String(repeating: "0", count: 63), String(repeating: "0", count: 65), String(repeating: "g", count: 64)])
  func `is refused with a digest that is none`(digest: String) {
    #expect(throws: UploadRefusal.digestUnfit) { try claim(digest: digest) }
  }
}

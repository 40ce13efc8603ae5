import IdentityDomain
import Testing

struct NoticeLanguageTests {
  @Test func `nothing named is Chinese, and what is unknown is refused`() throws {
    #expect(try NoticeLanguage("") == .chinese)
    #expect(try NoticeLanguage("zh") == .chinese)
    #expect(try NoticeLanguage("en") == .english)
    #expect(throws: IdentityRefusal.languageUnknown) { try NoticeLanguage("ZH") }
  }
}

import Bus
import ServiceKit
import Testing

@Suite("A principal in the store")
struct PrincipalTextTests {
  private static let ids = [
    "", "s1", "window-3", "0198f3c2-6f1e-7abc-8def-0123456789ab", "a b", " a", "a ", "  ", "%", "%20", "a%2", "for", " for", "for ",
    " for ",
    "a for b", "a  for  b", "a:b", "x for %20 for y", "李 四", "\u{301}a", "a\u{301}", "a \u{301}for b", "\u{2028}",
  ]

  @Test func `stands as it did before anybody acted for another`() {
    #expect(PrincipalText.text(of: Principal(id: "window-3", role: .clerk, channel: "window")) == "clerk:window-3")
    #expect(PrincipalText.text(of: Principal(id: "a b", role: .service, channel: "service", session: "secret")) == "service:a b")
    #expect(PrincipalText.text(of: Principal(id: "50%", role: .none, channel: "")) == "none:50%")
  }

  @Test func `names for whom it acted, and no session`() {
    let acting = Principal(id: "s1", role: .applicant, channel: "web", actingFor: "s2", session: "secret")
    #expect(PrincipalText.text(of: acting) == "applicant:s1 for s2")
    #expect(
      PrincipalText.principal("applicant:s1 for s2", channel: "web")
        == Principal(id: "s1", role: .applicant, channel: "web", actingFor: "s2"))
  }

  @Test(arguments: Role.allCases)
  func `is read as it was written, whatever the ids are`(role: Role) {
    var texts: Set<String> = []
    for id in Self.ids {
      for actingFor in Self.ids {
        let principal = Principal(id: id, role: role, channel: "web", actingFor: actingFor)
        let text = PrincipalText.text(of: principal)
        let read = PrincipalText.principal(text, channel: "web")
        // Bytes, since characters that look the same are equal.
        #expect(Array(read.id.utf8) == Array(id.utf8) && Array(read.actingFor.utf8) == Array(actingFor.utf8), "\(text)")
        #expect(read.role == role && read.channel == "web" && read.session.isEmpty)
        texts.insert(text)
      }
    }
    #expect(texts.count == Self.ids.count * Self.ids.count)
  }

  @Test func `of another hand is taken as far as it can be`() {
    #expect(PrincipalText.principal("", channel: "") == Principal())
    #expect(PrincipalText.principal("applicant", channel: "") == Principal(id: "", role: .applicant, channel: ""))
    #expect(PrincipalText.principal("wizard:s1", channel: "") == Principal(id: "s1", role: .none, channel: ""))
    #expect(PrincipalText.principal("clerk:a for b c", channel: "") == Principal(id: "a for b c", role: .clerk, channel: ""))
    #expect(PrincipalText.principal("clerk:%2 for %zz", channel: "") == Principal(id: "%2", role: .clerk, channel: "", actingFor: "%zz"))
  }
}

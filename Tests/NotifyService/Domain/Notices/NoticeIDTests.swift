import NotifyDomain
import Testing

@Suite("Notice ids")
struct NoticeIDTests {
  @Test("The same event gives the same id")
  func stable() {
    let first = NoticeID(cause: "0192f0c1-7f00-7000-8000-000000000001", kind: .visitBooked, revision: 1)
    #expect(first == NoticeID(cause: "0192f0c1-7f00-7000-8000-000000000001", kind: .visitBooked, revision: 1))
    #expect(first?.text == "0192f0c1-7f00-7000-8000-000000000001.visit-booked.1")
  }

  @Test("Another cause, kind or revision gives another text")
  func distinct() {
    var texts: Set<String> = []
    for cause in ["a", "b", "a-1", "a1"] {
      for kind in NoticeKind.allCases {
        for revision in [1, 2, 11] { texts.insert(NoticeID(cause: cause, kind: kind, revision: revision)!.text) }
      }
    }
    #expect(texts.count == 4 * NoticeKind.allCases.count * 3)
  }

  @Test("An id is read back from its text", arguments: NoticeKind.allCases)
  func roundTrip(kind: NoticeKind) {
    let id = NoticeID(cause: "case-9", kind: kind, revision: 42)!
    #expect(NoticeID(id.text) == id)
  }

  @Test(
    "A text that no id writes is not read",
    arguments: [
      "", "a.visit-booked", "a.visit-booked.0", "a.visit-booked.01", "a.visit-booked.+1", "a.other.1", "a.b.visit-booked.1",
      ".visit-booked.1",
    ]
  )
  func refusesText(text: String) {
    #expect(NoticeID(text) == nil)
  }

  @Test(
    "A cause that could break a header or a path is refused",
    arguments: ["", "a b", "a\r\nb", "a.b", "a@b", "办件", String(repeating: "a", count: 65)])
  func refusesCause(cause: String) {
    #expect(NoticeID(cause: cause, kind: .caseDecided, revision: 1) == nil)
  }
}

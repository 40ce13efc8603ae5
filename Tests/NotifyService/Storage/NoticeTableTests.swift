import Civics
import Contracts
import NotifyDomain
import Store
import TestKit
import Testing

@testable import NotifyService

@Suite("Kept notices")
struct NoticeTableTests {
  @Test("One of a kind that only a later version knows is shown with the words that were kept, and so are those beside it")
  func laterKind() async throws {
    let summary = CaseSummary(number: "N1", item: Civics.Bilingual("户口登记", "Household registration"))
    try await NotifyStore.edit(in: TemporaryDirectory.make()) { transaction in
      for revision in 1...3 {
        let notice = try #require(Notice(cause: "c1", revision: revision, subject: "s1", content: .caseDecided(summary, .refused)))
        #expect(try NoticeTable.insert(notice, caseID: "c1", appointment: nil, at: revision, in: transaction))
      }
      try transaction.execute(
        """
        UPDATE notice SET id = ?, kind = ?, title_zh = ?, title_en = ?, text_zh = ?, text_en = ? WHERE sequence = 2
        """, ["c1.case-of-later-kind.2", "case-of-later-kind", "新标题", "New title", "新内容", "New text"].map(SQLValue.text))
      let mailbox = try NoticeTable.mailbox(of: ["s1"], after: 0, limit: 10, in: transaction)
      #expect(mailbox.map(\.kind) == ["case.decided", "case.of-later-kind", "case.decided"])
      let later = try #require(mailbox.dropFirst().first)
      #expect((later.id, later.sequence, later.caseID) == ("c1.case-of-later-kind.2", 2, "c1"))
      #expect((later.titleZh, later.titleEn) == ("新标题", "New title"))
      #expect((later.textZh, later.textEn) == ("新内容", "New text"))
    }
  }
}

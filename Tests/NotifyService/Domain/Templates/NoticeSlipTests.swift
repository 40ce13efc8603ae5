import NotifyDomain
import Testing

@Suite("A notice that is printed at the counter")
struct NoticeSlipTests {
  private func slip(_ language: Language = .chinese) -> NoticeSlip {
    NoticeSlip(NoticeText(title: "标题 <b>", body: "一 & 二\n\"三\"\n"), language, number: "c1.case-decided.1", printed: "2026-09-01 10:00")
  }

  @Test("It has the notice's lines, its number and when it was printed", arguments: Language.allCases)
  func lines(language: Language) {
    let slip = slip(language)
    let lines = slip.plain.split(separator: "\n").map(String.init)
    #expect(Array(lines.prefix(3)) == ["标题 <b>", "一 & 二", "\"三\""])
    for text in [slip.plain, slip.html] { #expect(text.contains("c1.case-decided.1") && text.contains("2026-09-01 10:00")) }
  }

  @Test("Its page takes nothing of a notice for markup, and runs and loads nothing")
  func escaped() {
    let page = slip().html
    #expect(page.contains("<h1>标题 &lt;b&gt;</h1>") && page.contains("<p>一 &amp; 二</p>") && page.contains("<p>&quot;三&quot;</p>"))
    #expect(!page.contains("<script") && !page.contains("http") && !page.contains("src="))
    #expect(page.contains("charset=\"utf-8\"") && page.hasPrefix("<!DOCTYPE html>"))
  }
}

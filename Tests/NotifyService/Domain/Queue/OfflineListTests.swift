import Civics
import NotifyDomain
import Testing

@Suite("The list for a hall without a network")
struct OfflineListTests {
  @Test("It has every appointment with its moment, every number, and no markup of what people wrote")
  func page() {
    let list = OfflineList(
      hall: Bilingual("一<厅>", "Hall & more"), day: Day(year: 2026, month: 9, day: 1)!, numbers: 7...9,
      lines: [OfflineList.Line(time: "09:15", minutes: 8, visit: "v-1", cases: ["N-1", "N-\"2\""])], walkInMinutes: 10)
    let html = list.html
    for text in [
      "09:15", "v-1", "N-1 N-&quot;2&quot;", "C007", "C008", "C009", "一&lt;厅&gt;", "Hall &amp; more", "2026-09-01", "10 minutes",
    ] {
      #expect(html.contains(text), "\(text)")
    }
    #expect(!html.contains("<厅>") && !html.contains("C010"))
    #expect(html.split(separator: "<tr>", omittingEmptySubsequences: false).count - 1 == 2 + 1 + 3)
  }
}

import Civics
import Testing

struct PlainTextTests {
  @Test(arguments: [
    "440607197606069557", "A440607197606069557B", "440607 19760606 9557", "440607-1976-0606-9557", "４４０６０７１９７６０６０６９５５７",
    "证440607197606069557号",
    "440607197606069557440607197606069557", "440603920220912", "R.440603920220912.1", "19900009173", "电话19900009173", "199 0000 9173",
    "199-0000-9173", "li.synthetic@example.org",
  ])
  func `a number of a person, a phone number and a mail address name somebody, however they are written`(text: String) {
    #expect(!PlainText.namesNobody(text))
  }

  @Test(arguments: [
    "", "居住证（2026-09-30 至 2036-09-29）", "GB 32100-2015", "P001", "population", "440604.population", "公安局", "web", "20260000001",
    "11990000917",
    "11440604X9T007013R20260000012", "019385f0-1234-7abc-8def-001122334455", "019385F012347ABC8DEF001122334455", "440607197606069558",
    "91440604MAX9T00113", "E12345678", "2026112300001", "A19900009173",
  ])
  func `codes, serials, ids and dates name nobody`(text: String) {
    #expect(PlainText.namesNobody(text))
  }
}

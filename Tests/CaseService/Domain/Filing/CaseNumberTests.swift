import CaseDomain
import Civics
import Testing

@Suite("The case number for people")
struct CaseNumberTests {
  @Test func `the published example reads into its parts and prints the same`() throws {
    let text = "12441500196720244T3442199806003202206230068"
    let number = try #require(CaseNumber(text))
    #expect(number.implementationCode == "12441500196720244T3442199806003")
    #expect(number.day == Day("2022-06-23"))
    #expect(number.serial == 68)
    #expect(number.description == text)
  }

  @Test(arguments: [(1, "0001"), (9_999, "9999"), (10_000, "10000"), (1_234_567, "1234567")])
  func `the serial has four places and grows when a day needs more`(serial: Int, places: String) throws {
    let code = "11440100007483172Q3440106043001"
    let number = try #require(CaseNumber(implementationCode: code, day: CaseSample.day("2026-03-02"), serial: serial))
    #expect(number.description == code + "20260302" + places)
    #expect(CaseNumber(number.description) == number)
  }

  @Test(arguments: [
    "", "12441500196720244T344219980600320220623006", "12441500196720244T3442199806003202202300068",
    "12441500196720244T34421998060032022062300068", "12441500196720244T3442199806003202206230000",
    "12441500196720244t3442199806003202206230068", "12441500196720244T344219980600320220623006８",
    "12441500196720244T344219980600320220623" + "99999999999999999999",
  ])
  func `a text that is no case number is not read as one`(text: String) {
    #expect(CaseNumber(text) == nil)
  }

  @Test func `serials count from one`() {
    #expect(CaseNumber(implementationCode: "11440100007483172Q3440106043001", day: CaseSample.day("2026-03-02"), serial: 0) == nil)
  }

  @Test func `a case filed just after midnight in China bears that day`() throws {
    let record = try CaseSample.filed(CaseSample.lossReport, at: CaseSample.at("2026-03-03", 0, 5))
    #expect(record.number.day == Day("2026-03-03"))
  }
}

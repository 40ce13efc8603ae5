import Civics
import IdentityDomain
import Testing

struct MatchKeyTests {
  @Test(arguments: [
    ("测试人", "测 试 人"), ("阿依·努尔", "阿依努尔"), ("测试（佛山）公司", "测试(佛山)公司"), ("Ａｂｃ", "abc"), ("阿依・努尔", "阿依•努尔"),
  ])
  func `names that are written in two ways are one`(row: (String, String)) throws {
    let one = try #require(MatchKey(of: try Synthetic.subject("s1", .legal, name: row.0, numbers: Synthetic.company)))
    #expect(one == MatchKey(of: try Synthetic.subject("s2", .legal, name: row.1, numbers: Synthetic.otherCompany)))
    #expect(one.rule == .legalName)
  }

  @Test func `of a person the day of birth belongs to it, also that of a number laid down`() throws {
    let man = try Synthetic.subject("s1", numbers: Synthetic.man)
    let key = try #require(MatchKey(of: man))
    #expect(key.rule == .nameAndBirth)
    #expect(key != MatchKey(of: try Synthetic.subject("s2", numbers: Synthetic.woman)))
    #expect(key == MatchKey(of: man.applying(.numberRetired(man.id, Synthetic.number(Synthetic.man)))))
  }

  @Test func `a person whose numbers tell no birth has none, and no person is matched with a body`() throws {
    let passport = SubjectNumber(kind: .passport, canonical: "E12345678")
    #expect(
      MatchKey(of: Subject(id: SubjectID(rawValue: "s1"), kind: .natural, name: try SubjectName("测试"), numbers: [HeldNumber(passport)]))
        == nil)
    let company = try Synthetic.subject("s2", .legal, name: "测试人", numbers: Synthetic.company)
    #expect(MatchKey(of: company) != MatchKey(of: try Synthetic.subject("s3", name: "测试人", numbers: Synthetic.man)))
  }
}

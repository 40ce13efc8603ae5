import IdentityDomain
import Testing

struct SubjectNameTests {
  @Test func `blanks at the ends are no part of a name`() throws {
    #expect(try SubjectName(" 测试人\u{3000}").text == "测试人")
  }

  @Test(arguments: ["", " \n", "测\u{0}试", "a\u{2028}b", String(repeating: "名", count: SubjectName.longest + 1)])
  func `a text that is no name is refused`(text: String) {
    #expect(throws: IdentityRefusal.nameInvalid) { try SubjectName(text) }
  }

  @Test func `a person's name is masked but for its first character, a body's is not`() throws {
    #expect(try SubjectName("测试人").masked(for: .natural) == "测**")
    #expect(try SubjectName("测").masked(for: .natural) == "*")
    #expect(try SubjectName("测试公司").masked(for: .legal) == "测试公司")
  }
}

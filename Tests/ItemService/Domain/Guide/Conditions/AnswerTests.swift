import ItemDomain
import Testing

@Suite("An answer")
struct AnswerTests {
  private static func question(_ code: String) -> Question { GuidedItem.read.first { $0.code == code }! }

  @Test(
    "that fits its question",
    arguments: [
      ("first", ["yes"], Answer.choices(["yes"])), ("marriage", ["widowed"], .choices(["widowed"])), ("jobs", [], .choices([])),
      ("jobs", ["driver", "cook"], .choices(["cook", "driver"])), ("age", ["0"], .number(0)), ("age", ["150"], .number(150)),
    ] as [(String, [String], Answer)])
  func fits(_ question: String, _ values: [String], _ answer: Answer) {
    #expect(Answer(values, to: Self.question(question)) == answer)
  }

  @Test(
    "that does not is none",
    arguments: [
      ("first", []), ("first", ["yes", "no"]), ("first", ["maybe"]), ("first", ["YES"]), ("marriage", ["single", "married"]),
      ("marriage", ["divorced"]), ("jobs", ["pilot"]), ("jobs", ["cook", "cook", "cook"]), ("age", []), ("age", ["-1"]), ("age", ["151"]),
      ("age", ["18.5"]), ("age", ["eighteen"]), ("age", ["18", "19"]), ("age", ["99999999999999999999"]),
    ] as [(String, [String])])
  func misfits(_ question: String, _ values: [String]) {
    #expect(Answer(values, to: Self.question(question)) == nil)
  }
}

import ItemDomain
import Testing

@Suite("A situation")
struct SituationTests {
  private static let yes = Condition.isOneOf(question: "first", choices: ["yes"])
  private static let cook = Condition.isOneOf(question: "jobs", choices: ["cook"])

  private static func verdict(_ condition: Condition?, _ answers: [String: Answer]) -> Verdict {
    Situation(GuidedItem.read, answers: answers).verdict(on: condition)
  }

  /// Yes, no, or no answer, to two questions that are always asked.
  private static func answers(_ first: Bool?, _ cook: Bool?) -> [String: Answer] {
    var answers: [String: Answer] = [:]
    if let first { answers["first"] = .choices([first ? "yes" : "no"]) }
    if let cook { answers["jobs"] = .choices(cook ? ["cook"] : ["driver"]) }
    return answers
  }

  @Test(
    "is judged with three values: what is decided whatever is open is decided",
    arguments: [
      (true, true, Verdict.holds, Verdict.holds), (true, false, .fails, .holds), (false, true, .fails, .holds),
      (false, false, .fails, .fails),
      (true, nil, .open(["jobs"]), .holds), (nil, true, .open(["first"]), .holds), (false, nil, .fails, .open(["jobs"])),
      (nil, false, .fails, .open(["first"])), (nil, nil, .open(["first", "jobs"]), .open(["first", "jobs"])),
    ] as [(Bool?, Bool?, Verdict, Verdict)])
  func table(_ first: Bool?, _ cook: Bool?, _ both: Verdict, _ either: Verdict) {
    let answers = Self.answers(first, cook)
    #expect(Self.verdict(.all([Self.yes, Self.cook]), answers) == both)
    #expect(Self.verdict(.any([Self.yes, Self.cook]), answers) == either)
  }

  @Test("turns round under not, and stays open under it")
  func negation() {
    #expect(Self.verdict(.not(Self.yes), Self.answers(true, nil)) == .fails)
    #expect(Self.verdict(.not(Self.yes), Self.answers(false, nil)) == .holds)
    #expect(Self.verdict(.not(Self.yes), [:]) == .open(["first"]))
  }

  @Test("without a condition always holds")
  func always() {
    #expect(Self.verdict(nil, [:]) == .holds)
  }

  @Test("has bounds that count themselves", arguments: [(17, false), (18, true), (60, true), (61, false)])
  func bounds(_ age: Int, _ fits: Bool) {
    let adult = Condition.isWithin(question: "age", least: 18, most: 60)
    let answers: [String: Answer] = ["first": .choices(["no"]), "age": .number(age)]
    #expect(Self.verdict(adult, answers) == (fits ? .holds : .fails))
  }

  @Test("one of several answers is enough, and none of them is an answer")
  func several() {
    #expect(Self.verdict(Self.cook, ["jobs": .choices(["cook", "driver"])]) == .holds)
    #expect(Self.verdict(Self.cook, ["jobs": .choices([])]) == .fails)
  }

  @Test("asks for the question that decides whether another is asked, before that other")
  func order() {
    let spouse = Condition.isOneOf(question: "spouse", choices: ["yes"])
    #expect(Self.verdict(spouse, [:]) == .open(["marriage"]))
    #expect(Self.verdict(spouse, ["marriage": .choices(["married"])]) == .open(["spouse"]))
    #expect(Self.verdict(spouse, ["marriage": .choices(["single"])]) == .fails)
  }

  @Test("an answer to a question that is not asked is no answer")
  func notAsked() {
    let spouse = Condition.isOneOf(question: "spouse", choices: ["yes"])
    let answers: [String: Answer] = ["marriage": .choices(["single"]), "spouse": .choices(["yes"])]
    #expect(Self.verdict(spouse, answers) == .fails)
    #expect(Self.verdict(.not(spouse), answers) == .holds)
    #expect(Self.verdict(spouse, ["spouse": .choices(["yes"])]) == .open(["marriage"]), "whether it is asked is open")
    #expect(Self.verdict(spouse, ["spouse": .choices(["no"])]) == .fails, "asked or not, it would not fit")
  }

  @Test(
    "agrees with a plain reading of every full set of answers, and of part of them says nothing that a full one could deny",
    arguments: 0..<12)
  func property(_ seed: Int) {
    var drawn = DrawnConditions(seed: UInt64(seed))
    let condition = drawn.condition(depth: 2)
    let full = Self.allAnswers
    for answers in full {
      let plain = Self.holds(condition, answers)
      #expect(Self.verdict(condition, answers) == (plain ? .holds : .fails), "\(condition) \(answers)")
    }
    for _ in 0..<20 {
      let whole = full[drawn.draw(full.count)]
      let part = whole.filter { _ in drawn.draw(2) == 0 }
      let verdict = Self.verdict(condition, part)
      let completions = full.filter { full in part.allSatisfy { full[$0.key] == $0.value } }.map { Self.holds(condition, $0) }
      if verdict == .holds { #expect(!completions.contains(false), "\(condition) \(part)") }
      if verdict == .fails { #expect(!completions.contains(true), "\(condition) \(part)") }
      if case .open(let questions) = verdict {
        #expect(!questions.isEmpty)
        #expect(questions.allSatisfy { part[$0] == nil && Self.isAsked($0, part) }, "\(condition) \(part)")
      }
    }
  }

  // MARK: A plain reading, with two values, of full answers.

  private static let allAnswers: [[String: Answer]] = {
    var all: [[String: Answer]] = [[:]]
    let possible: [(String, [Answer])] = [
      ("first", [.choices(["yes"]), .choices(["no"])]),
      ("marriage", [.choices(["single"]), .choices(["married"]), .choices(["widowed"])]),
      ("spouse", [.choices(["yes"]), .choices(["no"])]),
      ("jobs", [.choices([]), .choices(["cook"]), .choices(["cook", "driver"])]),
      ("age", [.number(0), .number(45), .number(60), .number(150)]),
    ]
    for (question, answers) in possible {
      all = all.flatMap { one in answers.map { one.merging([question: $0]) { _, new in new } } }
    }
    return all
  }()

  private static func isAsked(_ question: String, _ answers: [String: Answer]) -> Bool {
    switch question {
    case "spouse": answers["marriage"] == .choices(["married"])
    case "age": isAsked("spouse", answers) && answers["spouse"] == .choices(["yes"]) || answers["first"] == .choices(["no"])
    default: true
    }
  }

  private static func holds(_ condition: Condition, _ answers: [String: Answer]) -> Bool {
    switch condition {
    case .isOneOf(let question, let choices):
      guard isAsked(question, answers), case .choices(let chosen)? = answers[question] else { return false }
      return choices.contains { chosen.contains($0) }
    case .isWithin(let question, let least, let most):
      guard isAsked(question, answers), case .number(let number)? = answers[question] else { return false }
      return !(least.map { number < $0 } ?? false) && !(most.map { number > $0 } ?? false)
    case .not(let condition): return !holds(condition, answers)
    case .all(let conditions): return !conditions.contains { !holds($0, answers) }
    case .any(let conditions): return conditions.contains { holds($0, answers) }
    }
  }
}

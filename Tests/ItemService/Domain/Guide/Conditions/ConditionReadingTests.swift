import ItemDomain
import Testing

@Suite("A condition")
struct ConditionReadingTests {
  private static let yes = Condition.isOneOf(question: "first", choices: ["yes"])
  private static let single = Condition.isOneOf(question: "marriage", choices: ["single"])
  private static let cook = Condition.isOneOf(question: "jobs", choices: ["cook"])

  @Test(
    "is read as people write it, not closer than and, and closer than or",
    arguments: [
      ("first = yes", yes),
      ("first=yes", yes),
      (" \tfirst\t=  yes ", yes),
      ("((first = yes))", yes),
      ("first != yes", .not(yes)),
      ("not first = yes", .not(yes)),
      ("not not first = yes", .not(.not(yes))),
      ("marriage = married|widowed", .isOneOf(question: "marriage", choices: ["married", "widowed"])),
      ("marriage = widowed | married", .isOneOf(question: "marriage", choices: ["married", "widowed"])),
      ("first = yes and marriage = single", .all([yes, single])),
      ("first = yes or marriage = single", .any([yes, single])),
      ("first = yes or marriage = single and jobs = cook", .any([yes, .all([single, cook])])),
      ("first = yes and marriage = single or jobs = cook", .any([.all([yes, single]), cook])),
      ("first = yes and (marriage = single or jobs = cook)", .all([yes, .any([single, cook])])),
      ("not first = yes and jobs = cook", .all([.not(yes), cook])),
      ("not (first = yes and jobs = cook)", .not(.all([yes, cook]))),
      ("first = yes and marriage = single and jobs = cook", .all([yes, single, cook])),
      ("age = 18", .isWithin(question: "age", least: 18, most: 18)),
      ("age != 18", .not(.isWithin(question: "age", least: 18, most: 18))),
      ("age >= 18", .isWithin(question: "age", least: 18, most: nil)),
      ("age > 18", .isWithin(question: "age", least: 19, most: nil)),
      ("age <= 18", .isWithin(question: "age", least: nil, most: 18)),
      ("age < 18", .isWithin(question: "age", least: nil, most: 17)),
      ("age > -3", .isWithin(question: "age", least: -2, most: nil)),
    ] as [(String, Condition)])
  func read(_ text: String, _ condition: Condition) {
    #expect(GuidedItem.condition(text) == condition)
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    let text: String
    let rule: CatalogueRule
    let found: String

    init(_ text: String, _ rule: CatalogueRule, _ found: String) { (self.text, self.rule, self.found) = (text, rule, found) }

    var testDescription: String { "\(rule) in \(text.prefix(30))" }
  }

  private static let deep = String(repeating: "(", count: CatalogueLimits.conditionDepth + 1)

  static let faults: [Fault] = [
    Fault("", .conditionUnreadable, "at 1"),
    Fault("   ", .conditionUnreadable, "at 4"),
    Fault("first", .conditionUnreadable, "at 6"),
    Fault("first =", .conditionUnreadable, "at 8"),
    Fault("= yes", .conditionUnreadable, "at 1"),
    Fault("first = yes or", .conditionUnreadable, "at 15"),
    Fault("(first = yes", .conditionUnreadable, "at 13"),
    Fault("first = yes)", .conditionUnreadable, "at 12"),
    Fault("first == yes", .conditionUnreadable, "at 8"),
    Fault("first = yes marriage = single", .conditionUnreadable, "at 13"),
    Fault("first = Yes", .conditionUnreadable, "at 9"),
    Fault("first = 是", .conditionUnreadable, "at 9"),
    Fault("marriage = married|", .conditionUnreadable, "at 20"),
    Fault("marriage = |single", .conditionUnreadable, "at 12"),
    Fault("marriage < single", .conditionUnreadable, "at 12"),
    Fault("age >= 18years", .conditionUnreadable, "at 10"),
    Fault("age = 9999999999", .conditionUnreadable, "at 7"),
    Fault("age = -", .conditionUnreadable, "at 7"),
    Fault("first = yes; drop", .conditionUnreadable, "at 12"),
    Fault("and", .conditionUnreadable, "at 1"),
    Fault("not", .conditionUnreadable, "at 4"),
    Fault("first = and", .conditionUnreadable, "at 9"),
    Fault("\(deep)first = yes", .conditionUnreadable, "depth > 8"),
    Fault(String(repeating: "not ", count: 9) + "first = yes", .conditionUnreadable, "depth > 8"),
    Fault(String(repeating: " ", count: 490) + "first = yes", .textTooLong, "501 > 500"),
    Fault("third = yes", .conditionUnknown, "third"),
    Fault("first = maybe", .conditionUnknown, "first = maybe"),
    Fault("first = yes and jobs = cook|pilot", .conditionUnknown, "jobs = pilot"),
    Fault("marriage = 3", .conditionUnknown, "marriage = 3"),
    Fault("age = old", .conditionUnknown, "age = old"),
    Fault("age > 999999999", .conditionUnknown, "age > 999999999"),
  ]

  @Test("that cannot be read, or names what there is not, is one fault with its place", arguments: faults)
  func fault(_ fault: Fault) {
    let (item, all) = Sample.catalogue.reading(GuidedItem.draft(condition: fault.text))
    let found = all.filter { $0.rule.level == .block }
    #expect(found.map(\.rule) == [fault.rule])
    #expect(found.map(\.found) == [fault.found])
    #expect(found.map(\.field) == ["materials[0].condition"])
    #expect(item?.materials[0].condition == nil)
  }

  @Test("may be as long and as deep as the limits say")
  func limits() {
    let deep = String(repeating: "(", count: 8) + "first = yes" + String(repeating: ")", count: 8)
    #expect(GuidedItem.condition(deep) == Self.yes)
    let long = "first = yes" + String(repeating: " ", count: CatalogueLimits.condition - 11)
    #expect(long.count == 500)
    #expect(GuidedItem.condition(long) == Self.yes)
  }

  @Test(
    "of a question names questions before it: not itself, none after it, none that is not there",
    arguments: [
      ("first = yes", CatalogueRule.conditionCircular, "first"), ("marriage = single", .conditionCircular, "marriage"),
      ("nothing = yes", .conditionUnknown, "nothing"),
    ])
  func circular(_ text: String, _ rule: CatalogueRule, _ found: String) {
    var draft = GuidedItem.draft()
    draft.questions?[0].condition = text
    let faults = Sample.catalogue.reading(draft).faults.filter { $0.rule.level == .block }
    #expect(faults.map(\.rule) == [rule])
    #expect(faults.map(\.found) == [found])
    #expect(faults.map(\.field) == ["questions[0].condition"])
  }

  @Test("of a fee is read like that of a material")
  func fee() throws {
    var draft = GuidedItem.draft()
    draft.fees = try [GuidedItem.fee(condition: "first = no"), GuidedItem.fee(condition: "first = perhaps"), GuidedItem.fee()]
    let (item, faults) = Sample.catalogue.reading(draft)
    #expect(faults.filter { $0.rule.level == .block }.map(\.field) == ["fees[1].condition"])
    #expect(item?.fees.map(\.condition) == [.isOneOf(question: "first", choices: ["no"]), nil, nil])
  }

  @Test("is written so that it reads the same", arguments: 0..<40)
  func written(_ seed: Int) throws {
    var drawn = DrawnConditions(seed: UInt64(seed))
    let condition = drawn.condition(depth: 2)
    let read = try #require(GuidedItem.condition(condition.description), "\(condition)")
    #expect(read == condition)
    #expect(read.questions == condition.questions)
  }

  @Test("names its questions in the order in which they stand, each once")
  func questions() {
    #expect(GuidedItem.condition("jobs = cook or first = yes and not jobs = driver")?.questions == ["jobs", "first"])
  }
}

import CaseDomain
import Civics
import Testing

@Suite("Conditions of rules")
struct RuleConditionTests {
  typealias Sample = CaseSample

  /// A form that was uploaded and an identity card that is held; nothing is owed, and no visit needed.
  static let record = try! Sample.filed(
    Sample.item("P500", "事项", type: .publicService, promised: 5, materials: [Sample.identityCard, Sample.form, Sample.marriage]),
    held: [Sample.certificate(Sample.identityCard)])

  static func holds(_ text: String) throws -> Bool {
    try #require(DecisionRule(number: "R1", version: 1, text: text).condition, "\(text)").holds(for: RuleFacts(of: record))
  }

  @Test(arguments: [
    "evidence_complete = yes", "visit_done=yes", "subject = natural_person", "certificates = 1 and uploads = 1", "papers = 0",
    "declarations < 1",
    "source_idc = certificate", "source_sqb = certificate|upload", "source_jhz = none", "source_idc != upload",
    "uploads >= 1 and uploads <= 1",
    "not uploads > 1", "lost != 1", "uploads = 2 or (certificates = 1 and not papers >= 1)", "not not papers = 0",
    // `and` binds closer than `or`.
    "papers = 0 or papers = 1 and papers = 2",
  ])
  func `hold for the facts of a case`(text: String) throws {
    #expect(try Self.holds(text))
  }

  @Test(arguments: [
    "evidence_complete = no", "subject = legal_person", "uploads = 2", "source_idc = upload", "source_sqb != upload|paper",
    "not papers = 0",
    "(papers = 0 or papers = 1) and papers = 2", "source_other = none", "nothing = yes", "evidence_complete = 1", "uploads = yes",
  ])
  func `do not hold otherwise, nor over facts that there are not or are of another kind`(text: String) throws {
    #expect(try !Self.holds(text))
  }

  @Test(arguments: [
    "", "and", "uploads", "uploads =", "uploads = = 1", "uploads = 1 and", "(uploads = 1", "uploads = 1)", "uploads = 18years",
    "Uploads = 1",
    "uploads = 1 uploads = 2", "source_idc < upload", "source_idc = |upload", "source_idc = upload|", "not", "上传 = 1",
    "uploads = 1234567890",
    "1 = uploads", "uploads ~ 1", "uploads = or",
  ])
  func `that cannot be read are none`(text: String) {
    #expect(DecisionRule(number: "R1", version: 1, text: text).condition == nil)
  }

  @Test func `are of a length and a depth that is bounded`() {
    func nested(_ depth: Int) -> RuleCondition? {
      DecisionRule(
        number: "R1", version: 1, text: String(repeating: "(", count: depth) + "lost = 0" + String(repeating: ")", count: depth)
      ).condition
    }
    #expect(nested(CaseLimits.conditionDepth) != nil && nested(CaseLimits.conditionDepth + 1) == nil)
    let long = "lost = 0" + String(repeating: " ", count: CaseLimits.condition - 8)
    #expect(DecisionRule(number: "R1", version: 1, text: long).condition != nil)
    #expect(DecisionRule(number: "R1", version: 1, text: long + " ").condition == nil)
  }

  @Test func `name their facts, each once`() {
    let condition = DecisionRule(number: "R1", version: 1, text: "uploads > 1 or not (papers = 0 and uploads < 3)").condition
    #expect(condition?.facts == ["uploads", "papers"])
  }

  @Test func `written at random mean what was meant`() throws {
    var random = SeededGenerator.fresh()
    let comment = Comment("YIMEN_SEED=\(random.seed)")
    for _ in 0..<2_000 {
      let (text, meant) = Self.sentence(depth: 0, with: &random)
      guard text.utf8.count <= CaseLimits.condition else { continue }
      #expect(try Self.holds(text) == meant, "\(text) \(comment)")
    }
  }

  /// A condition with brackets around each part, and whether it holds: counted here from what the case was filed with.
  private static func sentence(depth: Int, with random: inout SeededGenerator) -> (text: String, holds: Bool) {
    let kind = depth < 4 ? Int.random(in: 0..<5, using: &random) : 0
    switch kind {
    case 1:
      let inner = sentence(depth: depth + 1, with: &random)
      return ("not (\(inner.text))", !inner.holds)
    case 2, 3:
      let parts = (0..<Int.random(in: 2...3, using: &random)).map { _ in sentence(depth: depth + 1, with: &random) }
      let text = parts.map { "(\($0.text))" }.joined(separator: kind == 2 ? " and " : " or ")
      return (text, kind == 2 ? !parts.contains { !$0.holds } : parts.contains { $0.holds })
    default:
      let counts = ["certificates": 1, "uploads": 1, "papers": 0, "declarations": 0, "lost": 0]
      let (name, count) = counts.sorted { $0.key < $1.key }.randomElement(using: &random)!
      let number = Int.random(in: 0...2, using: &random)
      let signs: [(String, Bool)] = [
        ("=", count == number), ("!=", count != number), ("<", count < number), ("<=", count <= number), (">", count > number),
        (">=", count >= number),
      ]
      let (sign, holds) = signs.randomElement(using: &random)!
      return ("\(name) \(sign) \(number)", holds)
    }
  }
}

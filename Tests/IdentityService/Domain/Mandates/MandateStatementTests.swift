import Civics
import IdentityDomain
import Testing

/// Every combination of giver, kind, ground, sides and time, judged by a statement of the rule that shares nothing with it: days as the numbers
/// that people write them by, 20150704.
struct MandateStatementTests {
  private static let given: Set<String> = [
    "subject agent document", "subject clerk document", "representative clerk document", "window parent document", "window parent court",
    "window parent register", "window representative document", "window representative court", "window representative register",
    "window clerk document", "window clerk register", "window agent document", "window agent court", "service parent register",
    "service representative register", "service clerk register",
  ]
  private static let today = 20_261_123

  private static func day(_ number: Int) -> Day { Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)! }

  private struct Side {
    let id: String
    let isPerson: Bool
    let birth: Int?

    var party: MandateParty {
      MandateParty(id: SubjectID(rawValue: id), kind: isPerson ? .natural : .legal, birth: birth.map(MandateStatementTests.day))
    }

    func isMinor(on day: Int) -> Bool { birth.map { day < $0 + 180_000 } ?? false }
  }

  private static let sides = [
    Side(id: "old", isPerson: true, birth: 19_760_606), Side(id: "leap", isPerson: true, birth: 20_120_229),
    Side(id: "nearly", isPerson: true, birth: 20_081_124), Side(id: "just", isPerson: true, birth: 20_081_123),
    Side(id: "unknown", isPerson: true, birth: nil), Side(id: "body", isPerson: false, birth: nil),
  ]

  /// The last day, where it may be given at all; nil within: without end.
  private static func expected(
    _ words: String, _ kind: MandateKind, _ subject: Side, _ agent: Side, from: Int, until: Int?, isChoice: Bool
  ) -> Int?? {
    guard given.contains(words), subject.id != agent.id, (20_261_123...20_271_124).contains(from), until ?? from >= from else { return nil }
    if isChoice && subject.isMinor(on: today) { return nil }
    switch kind {
    case .parent:
      guard subject.isPerson, agent.isPerson, let child = subject.birth, let parent = agent.birth else { return nil }
      guard parent < child, from < child + 180_000 else { return nil }
      return min(until ?? .max, child + 180_000 - 1)
    case .representative, .clerk:
      return agent.isPerson && !subject.isPerson && !agent.isMinor(on: from) ? .some(until) : nil
    case .agent:
      guard let until, until < from + 30_000, !agent.isMinor(on: from) else { return nil }
      return until
    }
  }

  @Test(arguments: MandateGiver.allCases, MandateKind.allCases)
  func `a mandate is given where the statement says so, with the last day that it says`(giver: MandateGiver, kind: MandateKind) {
    var givenCount = 0
    for ground in MandateGround.allCases {
      for (subject, agent) in Self.sides.flatMap({ subject in Self.sides.map { (subject, $0) } }) {
        for from in [20_261_122, 20_261_123, 20_271_124, 20_271_125] {
          for until in [nil, 20_261_123, 20_271_124, 20_291_122, 20_291_123, 20_301_124] {
            let expected = Self.expected(
              "\(giver) \(kind) \(ground)", kind, subject, agent, from: from, until: until, isChoice: giver == .subject)
            let grant = MandateGrant(
              giver: giver, subject: subject.party, agent: agent.party, kind: kind, ground: ground, from: Self.day(from),
              until: until.map(Self.day))
            let mandate = try? grant.decide(id: MandateID(rawValue: "new"), others: [], today: Self.day(Self.today))
            let words = "\(giver) \(kind) \(ground) \(subject.id) \(agent.id) \(from) \(until ?? 0)"
            #expect((mandate != nil) == (expected != nil), "\(words)")
            if let mandate, let last = expected {
              givenCount += 1
              // 29 February, 18 years on, is a number that no day has: the day before it is the same.
              #expect(mandate.until == last.map { Day(year: $0 / 10_000, month: $0 / 100 % 100, day: $0 % 100)! }, "\(words)")
            }
          }
        }
      }
    }
    #expect((givenCount > 0) == Self.given.contains { $0.hasPrefix("\(giver) \(kind) ") })
  }
}

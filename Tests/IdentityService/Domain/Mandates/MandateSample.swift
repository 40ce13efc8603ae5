import Civics
import IdentityDomain

/// Sides and mandates that exist nowhere.
enum MandateSample {
  static let today = Day("2026-11-23")!

  static func person(_ id: String, born: String? = "1980-05-06") -> MandateParty {
    MandateParty(id: SubjectID(rawValue: id), kind: .natural, birth: born.map { Day($0)! })
  }

  static func body(_ id: String = "company") -> MandateParty { MandateParty(id: SubjectID(rawValue: id), kind: .legal) }

  static let child = person("child", born: "2015-07-04")

  static func mandate(
    _ id: String = "m1", of subject: String = "s1", by agent: String = "a1", _ kind: MandateKind = .agent, _ scope: MandateScope = .all,
    from: String = "2026-01-01", until: String? = "2027-12-31", isRevoked: Bool = false
  ) -> Mandate {
    Mandate(
      id: MandateID(rawValue: id), subject: SubjectID(rawValue: subject), agent: SubjectID(rawValue: agent), kind: kind, scope: scope,
      ground: .document, from: Day(from)!, until: until.map { Day($0)! }, isRevoked: isRevoked)
  }

  static func grant(
    by giver: MandateGiver = .window, _ subject: MandateParty, _ agent: MandateParty, _ kind: MandateKind,
    _ ground: MandateGround = .document,
    _ scope: MandateScope = .all, from: String? = nil, until: String? = nil, others: [Mandate] = []
  ) throws(IdentityRefusal) -> Mandate {
    try MandateGrant(
      giver: giver, subject: subject, agent: agent, kind: kind, scope: scope, ground: ground, from: from.map { Day($0)! },
      until: until.map { Day($0)! }
    ).decide(id: MandateID(rawValue: "new"), others: others, today: today)
  }
}

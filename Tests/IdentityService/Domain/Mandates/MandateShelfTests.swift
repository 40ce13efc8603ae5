import Civics
import IdentityDomain
import Testing

struct MandateShelfTests {
  typealias Sample = MandateSample
  private let subject = SubjectID(rawValue: "s1")
  private let agent = SubjectID(rawValue: "a1")

  private func answer(_ mandates: [Mandate], item: String = "P001") -> MandateShelf.Answer {
    MandateShelf(mandates).mayAct(agent, for: subject, item: item, on: Sample.today)
  }

  @Test func `one who holds a mandate in force for the item may act, and the one for all items is named first`() {
    let (all, some) = (Sample.mandate("m9"), Sample.mandate("m1", .agent, .items(["P001"])))
    #expect(answer([some, all]) == .yes(all))
    #expect(answer([some]) == .yes(some))
    #expect(answer([some], item: "") == .yes(some))
  }

  @Test func `why not is told, the reason nearest to a yes`() {
    let over = Sample.mandate("m1", until: "2026-11-22")
    let later = Sample.mandate("m2", from: "2026-11-24")
    let other = Sample.mandate("m3", .agent, .items(["P002"]))
    let revoked = Sample.mandate("m4", isRevoked: true)
    #expect(answer([]) == .no(.none))
    #expect(answer([revoked]) == .no(.revoked))
    #expect(answer([revoked, over]) == .no(.ended))
    #expect(answer([revoked, over, later]) == .no(.notYet))
    #expect(answer([revoked, over, later, other]) == .no(.otherItem))
  }

  @Test func `nobody acts by what another holds, nor the other way round`() {
    let chain = [Sample.mandate("m1", of: "s1", by: "middle"), Sample.mandate("m2", of: "middle", by: "a1")]
    #expect(answer(chain) == .no(.none))
    #expect(answer([Sample.mandate("m1", of: "a1", by: "s1")]) == .no(.none))
  }

  @Test func `the first and the last day count`() {
    let one = Sample.mandate(from: "2026-11-23", until: "2026-11-23")
    #expect(answer([one]) == .yes(one))
    #expect(one.state(on: Sample.today - 1) == .pending && one.state(on: Sample.today + 1) == .ended)
  }

  /// The statement: a mandate between the two, not revoked, whose days hold today, and which is for all items or for this one.
  @Test func `of any two mandates the answer is yes exactly where one of them allows it`() {
    var variants: [Mandate] = []
    for pair in [("s1", "a1"), ("a1", "s1"), ("s2", "a1")] {
      for scope in [MandateScope.all, .items(["P001"]), .items(["P002"])] {
        for (from, until) in [("2026-01-01", "2026-12-31"), ("2026-01-01", "2026-11-22"), ("2026-11-24", "2027-01-01")] {
          for isRevoked in [false, true] {
            variants.append(
              Sample.mandate("m\(variants.count)", of: pair.0, by: pair.1, .agent, scope, from: from, until: until, isRevoked: isRevoked))
          }
        }
      }
    }
    for (one, two) in variants.flatMap({ one in variants.map { (one, $0) } }) {
      for item in ["P001", "P002", ""] {
        let allowing = [one, two].filter {
          $0.subject.rawValue + $0.agent.rawValue == "s1a1" && !$0.isRevoked && $0.from.description <= "2026-11-23"
            && $0.until!.description >= "2026-11-23" && ($0.scope.codes.isEmpty || item.isEmpty || $0.scope.codes.contains(item))
        }
        switch answer([one, two], item: item) {
        case .yes(let mandate): #expect(allowing.contains(mandate))
        case .no: #expect(allowing.isEmpty)
        }
      }
    }
  }

  @Test func `the items of several mandates come together, and one for all is for all`() {
    func scope(_ mandates: Mandate...) -> MandateScope? { MandateShelf(mandates).scope(of: agent, for: subject, on: Sample.today) }
    let (one, two) = (Sample.mandate("m1", .agent, .items(["P001"])), Sample.mandate("m2", .agent, .items(["P002"])))
    #expect(scope() == nil)
    #expect(scope(one, two) == .items(["P001", "P002"]))
    #expect(scope(one, two.revoked) == .items(["P001"]))
    #expect(scope(one, Sample.mandate("m3")) == .all)
  }
}

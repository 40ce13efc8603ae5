import Bus
import Civics
import Contracts
import IdentityDomain
import Store
import TestKit
import Testing

@testable import IdentityService

struct ManyMandatesTests {
  /// More than one subject may give, and as many as those who are merged into one may have between them.
  @Test func `a mandate that stands is found among whatever many, by a question and by a grant`() async throws {
    let directory = TemporaryDirectory.make()
    var (company, person, other) = (Contracts::Subject(), Contracts::Subject(), Contracts::Subject())
    var boss = Contracts::Subject()
    try await IdentityBench.run(in: directory) { identity in
      company = try await identity.register(Synthetic.company, kind: .legal, name: "测试公司")
      person = try await identity.register(Synthetic.man)
      other = try await identity.register(Synthetic.woman)
      boss = try await identity.register(Synthetic.newForm)
    }
    let giver = SubjectID(rawValue: company.id)
    let (clerk, representative) = (SubjectID(rawValue: person.id), SubjectID(rawValue: boss.id))
    try await IdentityStore.edit(in: directory) { transaction in
      for place in 0...1_200 {
        // The last by its id is what a grant has to find, the first what a question has.
        let isLast = place == 1_200
        let mandate = Mandate(
          id: MandateID(rawValue: "m\(10_000 + place)"), subject: giver, agent: isLast ? representative : clerk,
          kind: isLast ? .representative : .clerk, scope: isLast ? .all : .items(["P\(place)"]), ground: .register,
          from: Day("2026-08-01")!, until: nil, isRevoked: false)
        try MandateTable.insert(mandate, at: place, in: transaction)
      }
    }
    try await IdentityBench.run(in: directory) { identity in
      let second = try await refused { () async throws(Refusal) in
        try await identity.grant(.representative, other, for: company, ground: .register)
      }
      #expect(second == "identity.mandateStands: m11200")
      #expect(try await identity.mayAct(person, for: company, on: "P0").mandate == "m10000")
      #expect(try await identity.mayAct(person, for: company, on: "P1200").denial == .otherItem)
      let list = try await identity.mandates(of: company, for: .audit, by: IdentityBench.auditor)
      #expect(list.given.count == IdentityLimits.mandatesOfAnswer && !list.next.isEmpty)
    }
  }
}

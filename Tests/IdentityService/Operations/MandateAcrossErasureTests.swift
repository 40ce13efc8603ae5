import Bus
import Civics
import Contracts
import IdentityDomain
import ServiceKit
import Store
import TestKit
import Testing

@testable import IdentityService

/// Nobody acts for one who is erased, nor do they for others, however the erasure and the mandate meet.
struct MandateAcrossErasureTests {
  @Test func `what was granted ends with the erasure of either side, and nothing is granted afterwards`() async throws {
    try await EraseSubjectTests.run { identity in
      let man = try await identity.register(Synthetic.man)
      let woman = try await identity.register(Synthetic.woman)
      let third = try await identity.register(Synthetic.newForm)
      _ = try await identity.grant(.agent, woman, for: man, until: "2027-01-01")
      _ = try await identity.grant(.agent, man, for: third, until: "2027-01-01")
      _ = try await identity.grant(.agent, woman, for: third, until: "2027-01-01")
      #expect(try await identity.mayAct(woman, for: man).allowed)
      try await EraseSubjectTests.erase(man, identity)
      for (agent, subject) in [(woman, man), (man, third)] {
        let answer = try await identity.mayAct(agent, for: subject)
        #expect(!answer.allowed && answer.denial == .revoked)
        let refused = try await refused { () async throws(Refusal) in
          try await identity.grant(.agent, agent, for: subject, until: "2027-01-01")
        }
        #expect(refused == "identity.unknownSubject")
      }
      // That of the two others is as it was.
      #expect(try await identity.mayAct(woman, for: third).allowed)
    }
  }

  @Test func `an erasure that comes between the reading and the writing of a grant wins, on either side`() async throws {
    let bench = try await KeyBench()
    try await bench.run { run in
      let sides = [try await run.register("E00000001", name: "张三"), try await run.register("E00000002", name: "李四")]
      let environment = run.environment
      let operation = GrantMandateOperation(environment: environment, cipher: run.cipher)
      // As it was read while both were there.
      let grant = MandateGrant(
        giver: .window, subject: MandateParty(id: sides[0], kind: .natural), agent: MandateParty(id: sides[1], kind: .natural),
        kind: .agent,
        ground: .document, until: Day(number: environment.today.number + 30))
      let decide: @Sendable (Transaction) throws -> MandateEntry = { transaction in
        try operation.decide(
          GrantMandate(), GrantMandateOperation.Gathered(grant: grant, isNoted: true),
          WorkUnit(transaction, principal: IdentityBench.clerk, cause: [], environment: environment))
      }
      for side in sides {
        let refusal = await #expect(throws: Refusal.self) {
          try await environment.store.write { transaction in
            try SubjectTable.erase(side, at: 1, in: transaction)
            _ = try decide(transaction)
          }
        }
        #expect(refusal?.code == IdentityRefusals.unknownSubject.code)
      }
      // Both erasures were undone with the refusals: without one it is granted.
      let entry = try await environment.store.write { try decide($0) }
      #expect(entry.subject == sides[0].rawValue && entry.agent == sides[1].rawValue)
    }
  }
}

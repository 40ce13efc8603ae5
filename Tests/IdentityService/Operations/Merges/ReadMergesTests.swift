import Bus
import Contracts
import TestKit
import Testing

struct ReadMergesTests {
  private func page(
    _ identity: IdentityBench, _ after: String = "", _ limit: Int = 0, by principal: Principal = IdentityBench.service
  ) async throws(Refusal) -> MergeList {
    let request = ReadMerges.with {
      $0.after = after
      $0.limit = limit
    }
    return try await identity.bench.call(request, as: principal)
  }

  @Test func `all merges that stand are told page by page, each once, and those that were undone are not`() async throws {
    try await IdentityBench.run { identity in
      #expect(try await page(identity).merges.isEmpty)
      var people: [Subject] = []
      for sequence in [903, 905, 907, 909, 911] {
        people.append(try await identity.register(SyntheticNumbers.resident(born: "19800101", sequence: sequence)))
      }
      try await identity.merge(people[1], into: people[0])
      try await identity.merge(people[2], into: people[0])
      try await identity.merge(people[4], into: people[3])
      let expected = [people[1].id: people[0].id, people[2].id: people[0].id, people[4].id: people[3].id]
      for limit in 1...3 {
        var (found, count, after): ([String: String], Int, String) = ([:], 0, "")
        repeat {
          let list = try await page(identity, after, limit)
          #expect(list.merges.count <= limit && !list.merges.isEmpty)
          for merge in list.merges { found[merge.subject] = merge.mergedInto }
          count += list.merges.count
          after = list.next
        } while !after.isEmpty && count < 100
        #expect(found == expected && count == 3, "\(limit)")
      }
      try await identity.unmerge(people[1])
      let left = try await page(identity)
      #expect(left.merges.map(\.subject).sorted() == [people[2].id, people[4].id].sorted() && left.next.isEmpty)
      // What it tells is of the last event: whoever has heard that has heard all of it.
      #expect(left.sequence == (try await identity.events().last?.sequence))
    }
  }

  @Test func `it is a service's question, of a place and a number that are such`() async throws {
    try await IdentityBench.run { identity in
      for principal in [IdentityBench.clerk, IdentityBench.auditor, IdentityBench.operator, IdentityBench.someone] {
        let refused = try await refusal { () async throws(Refusal) in try await page(identity, by: principal) }
        #expect(refused.code == BusRefusals.roleMissing.code)
      }
      #expect(try await refused { () async throws(Refusal) in try await page(identity, "", -1) } == "bus.badRequest: limit")
      #expect(try await refused { () async throws(Refusal) in try await page(identity, "a\0") } == "bus.badRequest: after")
    }
  }
}

import Bus
import Contracts
import Store
import TestKit
import Testing

struct MatchIndexingTests {
  @Test func `subjects of before the index are found among those that may be one`() async throws {
    let directory = TemporaryDirectory.make()
    var subjects: [Subject] = []
    try await IdentityBench.run(in: directory) { identity in
      subjects.append(try await identity.register(FindDuplicatesTests.first))
      subjects.append(try await identity.register(FindDuplicatesTests.second))
      subjects.append(try await identity.register(Synthetic.woman, name: "别人"))
    }
    let (one, other) = (subjects[0], subjects[1])
    try await IdentityStore.edit(in: directory) { try $0.execute("UPDATE identity_subject SET match_index = NULL") }
    try await IdentityBench.run(in: directory) { identity in
      let request = FindDuplicates.with { $0.subject = one.id }
      let found = try await identity.bench.eventually(request, as: IdentityBench.clerk) { !$0.duplicates.isEmpty }
      #expect(found.duplicates.map(\.candidate) == [other.id])
    }
  }
}

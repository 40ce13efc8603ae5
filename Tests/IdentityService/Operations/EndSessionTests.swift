import Bus
import Contracts
import IdentityDomain
import Store
import TestKit
import Testing

@testable import IdentityService

struct EndSessionTests {
  @Test func `all are ended, also where those that were merged have more between them than a list holds`() async throws {
    let directory = TemporaryDirectory.make()
    let count = IdentityLimits.sessionsOfSubject * 2 + 50
    let (man, other) = try await IdentityBench.merged(in: directory)
    let owners = [man, other].map { SubjectID(rawValue: $0.id) }
    let opened = TestClock("2026-09-01T09:00").microseconds
    try await IdentityStore.edit(in: directory) { transaction in
      for place in 0..<count {
        let session = Session(
          name: "session-\(place)", subject: owners[place % 2], proof: .document, device: "", channel: "window", opened: opened,
          until: opened + 12 * 3_600_000_000)
        try SessionTable.insert(session, digest: Array("\(place)".utf8), device: [1], in: transaction)
      }
    }
    try await IdentityBench.run(in: directory) { identity async throws in
      #expect(try await identity.end(of: other, by: IdentityBench.operator) == count)
      #expect(try await identity.sessions(of: man, by: IdentityBench.auditor).isEmpty)
      #expect(try await identity.events("identity.sessionEnded").count == count)
      #expect(try await identity.end(of: man, by: IdentityBench.operator) == 0)
    }
  }
}

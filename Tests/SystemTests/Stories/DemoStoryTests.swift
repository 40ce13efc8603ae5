import Bus
import Contracts
import Foundation
import ServiceKit
import Suite
import Synchronization
import TestKit
import Testing

@Suite("The demo's story")
struct DemoStoryTests {
  /// The items of its cases, in their order: each once for its person.
  static let items = ["P010", "P027", "P028", "P044", "P055", "P025", "P026"]

  static func person() -> SyntheticPerson {
    var random = SystemRandomNumberGenerator()
    return SyntheticPerson(using: &random)
  }

  @Test(arguments: RunningSuite.Way.allCases)
  func `runs from a phone to a decision`(way: RunningSuite.Way) async throws {
    try await RunningSuite.run(by: way) { suite in
      let steps = Mutex<[DemoStep]>([])
      let acknowledged = Mutex<[String]>([])
      let outcome = try await suite.story { step in steps.withLock { $0.append(step) } }
        .play(Self.person()) { id, _ in acknowledged.withLock { $0.append(id) } }
      #expect(outcome.cases.map(\.id) == acknowledged.withLock { $0 })
      #expect(Set(outcome.cases.map(\.number)).count == Self.items.count)
      let told = steps.withLock { $0 }
      #expect(told.count == 20 && Set(told.map(\.title.en)).count == 20)
      for step in told {
        #expect(step.title.zh.unicodeScalars.contains { ("\u{4E00}"..."\u{9FFF}").contains($0) } && step.title.en.allSatisfy(\.isASCII))
        #expect(step.facts.allSatisfy { !$0.name.isEmpty && !$0.value.isEmpty }, "\(step.title.en): \(step.facts)")
      }
    }
  }

  @Test func `runs on PostgreSQL, and goes on there after a restart`() async throws {
    let directory = TemporaryDirectory.make()
    let server = try await TestStore.server(for: directory)
    let outcome = try await RunningSuite.run(in: directory, on: server) { suite in try await suite.story().play(Self.person()) }
    #expect(outcome.cases.count == Self.items.count)
    try await RunningSuite.run(in: directory, on: server, by: .tcp) { suite in
      let applicant = Principal(id: outcome.subject, role: .applicant, channel: "web")
      #expect(try await suite.call(RunningSuite.list(outcome.subject, applicant), as: applicant).cases.count == Self.items.count)
      let next = try await suite.story().play(Self.person())
      #expect(Set(next.cases.map(\.number)).isDisjoint(with: outcome.cases.map(\.number)))
    }
    // The records are there, and nowhere else.
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory).allSatisfy { !$0.contains("sqlite") })
  }

  @Test func `runs for many people at once`() async throws {
    try await RunningSuite.run(by: .tcp) { suite in
      let story = suite.story()
      let numbers = try await withThrowingTaskGroup(of: [String].self) { group in
        for _ in 0..<8 { group.addTask { try await story.play(Self.person()).cases.map(\.number) } }
        return try await group.reduce(into: [String]()) { $0 += $1 }
      }
      #expect(numbers.count == 8 * Self.items.count && Set(numbers).count == numbers.count)
    }
  }

  @Test func `is there after a restart, and goes on`() async throws {
    let directory = TemporaryDirectory.make()
    let outcome = try await RunningSuite.run(in: directory) { suite in try await suite.story().play(Self.person()) }
    try await RunningSuite.run(in: directory) { suite in
      let applicant = Principal(id: outcome.subject, role: .applicant, channel: "web")
      for (id, number) in outcome.cases {
        let view = try await suite.call(RunningSuite.get(id, applicant), as: applicant)
        // The third one was delivered and rated.
        #expect(view.number == number && view.state == (id == outcome.cases[2].id ? .rated : .decided))
      }
      let cases = try await suite.call(RunningSuite.list(outcome.subject, applicant), as: applicant).cases
      #expect(Set(cases.map(\.item)) == Set(Self.items) && cases.count == Self.items.count)
      let next = try await suite.story().play(Self.person())
      #expect(Set(next.cases.map(\.number)).isDisjoint(with: outcome.cases.map(\.number)))
    }
  }

  @Test func `repeats a submission over a restart as the same case`() async throws {
    let directory = TemporaryDirectory.make()
    let (applicant, submission, first) = try await RunningSuite.run(in: directory) { suite in
      let applicant = try await suite.applicant()
      let submission = try await suite.submission(of: "P027", by: applicant)
      return (applicant, submission, try await suite.call(submission, as: applicant, key: "phone-0001"))
    }
    try await RunningSuite.run(in: directory) { suite in
      let again = try await suite.call(submission, as: applicant, key: "phone-0001")
      #expect(again == first)
      let cases = try await suite.call(RunningSuite.list(applicant.id, applicant), as: applicant).cases
      #expect(cases.count == 1)
    }
  }

  @Test(.enabled(if: TestStore.isDirectory))
  func `leaves the directory to one suite alone`() async throws {
    let directory = TemporaryDirectory.make()
    try await RunningSuite.run(in: directory) { _ in
      do {
        _ = try await EmbeddedSuite.open(RunningSuite.settings(directory), listen: [])
        Issue.record("a second suite opened the same directory")
      } catch {
        #expect("\(error)".contains("in use") && "\(error)".contains(directory))
      }
    }
    let lock = try SuiteLock(in: directory)
    #expect(throws: SuiteLockError.running(directory)) { try SuiteLock(in: directory) }
    withExtendedLifetime(lock) {}
  }
}

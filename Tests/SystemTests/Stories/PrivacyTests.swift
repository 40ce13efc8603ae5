import Bus
import Contracts
import Foundation
import Logging
import Suite
import TestKit
import Testing

@Suite("Privacy over a whole story")
struct PrivacyTests {
  /// What of a person must not be seen: the name, the number, and the number without its last places, which names nearly as few.
  static func secrets(of person: SyntheticPerson) -> [String] { [person.number, person.name, String(person.number.prefix(14))] }

  @Test(arguments: RunningSuite.Way.allCases)
  func `no number and no name is in any log`(way: RunningSuite.Way) async throws {
    let logs = LogCollector()
    let person = DemoStoryTests.person()
    try await RunningSuite.run(by: way, logger: logs.logger) { suite in
      try await suite.story().play(person)
      // What is refused and what fails says no more than what goes well.
      let stranger = DemoStoryTests.person()
      _ = await suite.refusal(of: ResolveSubject.with { $0.number = stranger.number }, as: RunningSuite.clerk)
      let faulty = RegisterSubject.with {
        $0.kind = .natural
        $0.name = stranger.name
        $0.identifiers = [IdentifierEntry.with { $0.number = String(person.number.dropLast()) }]
      }
      let refusal = await suite.refusal(of: faulty, as: RunningSuite.clerk)
      #expect(refusal?.description.contains(person.number.prefix(14)) == false)
    }
    #expect(!logs.lines.isEmpty)
    for line in logs.lines {
      for secret in Self.secrets(of: person) { #expect(!line.contains(secret)) }
    }
  }

  @Test(.enabled(if: TestStore.isDirectory))
  func `no number and no name is in plain in any file`() async throws {
    let directory = TemporaryDirectory.make()
    let person = DemoStoryTests.person()
    func search(_ moment: Comment) throws {
      let files = try FileManager.default.subpathsOfDirectory(atPath: directory).map { URL(filePath: directory).appending(path: $0) }
        .filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true }
      #expect(files.contains { $0.lastPathComponent == "identity.sqlite" })
      for file in files {
        let bytes = try Data(contentsOf: file)
        for secret in Self.secrets(of: person) {
          #expect(bytes.range(of: Data(secret.utf8)) == nil, moment)
        }
      }
    }
    try await RunningSuite.run(in: directory) { suite in
      try await suite.story().play(person)
      try search("while it runs, the write-ahead logs included")
    }
    try search("after it stopped")
  }

  @Test func `the person's own number still finds them after a restart`() async throws {
    let directory = TemporaryDirectory.make()
    let person = DemoStoryTests.person()
    let applicant = try await RunningSuite.run(in: directory) { suite in try await suite.applicant(person) }
    try await RunningSuite.run(in: directory) { suite in
      let resolve = ResolveSubject.with {
        $0.number = person.number
        $0.purpose = .with { $0.kind = .ownUse }
      }
      let found = try await suite.call(resolve, as: applicant)
      #expect(found.id == applicant.id)
    }
  }
}

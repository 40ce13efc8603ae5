import Bus
import Contracts
import Suite
import TestKit
import Testing

/// What the demo's cases rest on: files that the suite has seen, and an item that departments handle side by side.
@Suite("The demo's cases")
struct DemoCasesTests {
  @Test func `every file of theirs was brought to the suite, and is kept by it`() async throws {
    try await RunningSuite.run { suite in
      let outcome = try await suite.story().play(DemoStoryTests.person())
      let applicant = Principal(id: outcome.subject, role: .applicant, channel: "web")
      var files: Set<String> = []
      for (id, number) in outcome.cases {
        let view = try await suite.call(RunningSuite.get(id, applicant), as: applicant)
        let brought = view.evidence.filter { $0.source == .upload }
        #expect(brought.allSatisfy { !$0.upload.isEmpty && $0.size > 0 && $0.type == "text/plain" }, "\(number)")
        files.formUnion(brought.map(\.upload))
      }
      #expect(files.count >= DemoStoryTests.items.count)
    }
  }

  @Test func `an item without steps of departments is given them, by stories at once and after, and then is left as it is`() async throws {
    try await RunningSuite.run { suite in
      try await NextVersion.publish(of: "P055", over: suite.client) { $0["record"] = nil }
      let versions = ReadItemVersions.with { $0.code = "P055" }
      let before = try await suite.call(versions, as: RunningSuite.operator).total
      let story = suite.story()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<3 { group.addTask { _ = try await story.play(DemoStoryTests.person()) } }
        try await group.waitForAll()
      }
      let given = try await suite.call(versions, as: RunningSuite.operator)
      #expect(given.total > before && given.versions.first { $0.life == .inForce } != nil)
      let item = try await suite.call(GetItem.with { $0.code = "P055" }, as: RunningSuite.operator)
      #expect(item.record?.flow.map(\.code) == ["household", "estate", "insurance", "place"])
      _ = try await story.play(DemoStoryTests.person())
      #expect(try await suite.call(versions, as: RunningSuite.operator).total == given.total)
    }
  }

  @Test func `in the sample the item has them, and its catalogue is left alone`() async throws {
    try await RunningSuite.run { suite in
      try await suite.story().play(DemoStoryTests.person())
      let versions = try await suite.call(ReadItemVersions.with { $0.code = "P055" }, as: RunningSuite.operator).versions
      #expect(versions.map(\.version) == [1])
    }
  }

  @Test func `a step that does not come out as it must says what it expected, and what it found`() async throws {
    try await RunningSuite.run { suite in
      try await NextVersion.publish(of: "P055", over: suite.client) { item in
        let step: [String: Any] = ["name": "核验", "office": "教育局", "code": "only", "limit": ["value": 3, "unit": "1"] as [String: Any]]
        item["record"] = ["flow": [step]]
      }
      let story = suite.story()
      let failure = await #expect(throws: DemoFailure.self) { try await story.play(DemoStoryTests.person()) }
      #expect(failure?.step == "side by side" && failure?.expected == "several departments that have the case at once")
      #expect(failure?.found.contains("教育局") == true)
      #expect(failure.map { "\($0)".contains("expected several departments") } == true)
    }
  }
}

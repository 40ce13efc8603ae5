import Bus
import Contracts
import TestKit
import Testing

@Suite("How people want to be told", .timeLimit(.minutes(2)))
struct PreferencesOperationsTests {
  private func read(_ subject: String, as principal: Principal? = nil, _ bench: NotifyBench) async throws -> PreferencesView {
    let principal = principal ?? NotifyBench.applicant(subject)
    return try await bench.bench.call(
      ReadPreferences.with { ($0.subject, $0.purpose) = (subject, .usual(of: principal, case: "c1")) }, as: principal)
  }

  @discardableResult
  private func put(
    _ subject: String, as principal: Principal? = nil, _ bench: NotifyBench, _ change: (inout PreferencesView) -> Void
  ) async throws -> PreferencesView {
    let principal = principal ?? NotifyBench.applicant(subject)
    return try await bench.bench.call(
      PutPreferences.with {
        $0.subject = subject
        $0.preferences = PreferencesView.with(change)
        $0.purpose = .usual(of: principal, case: "c1")
      }, as: principal)
  }

  @Test("Who said nothing is told over all channels, at day, and reminded")
  func standard() async throws {
    try await NotifyBench.run { bench in
      let view = try await read("s1", bench)
      #expect((view.language, view.off, view.withoutReminders, view.quietFrom, view.quietUntil) == ("", [], false, "22:00", "08:00"))
    }
  }

  @Test("What was said is kept, in place of what was said before, and for all ids that mean the subject")
  func kept() async throws {
    try await NotifyBench.run { bench in
      try await put("s1", bench) { ($0.language, $0.off) = ("en", ["mail"]) }
      let second = try await put("s1", bench) { ($0.quietFrom, $0.quietUntil, $0.withoutReminders) = ("23:30", "06:00", true) }
      let view = try await read("s1", bench)
      #expect(view == second && (view.language, view.off, view.quietFrom, view.quietUntil) == ("", [], "23:30", "06:00"))
      try await bench.merge("s1", into: "s2")
      let merged = try await bench.bench.eventually(
        ReadPreferences.with { ($0.subject, $0.purpose) = ("s2", .usual(of: NotifyBench.applicant("s2"))) }, as: NotifyBench.applicant("s2")
      ) { $0.withoutReminders }
      #expect(merged == second)
    }
  }

  @Test("They decide the language, the channel and whether something goes out at all")
  func obeyed() async throws {
    try await HTTPTestServer.run { server in
      try await NotifyBench.run(settings: ["text.url": server.address]) { bench in
        try await put("s1", bench) { $0.language = "en" }
        try await put("s2", bench) { $0.off = ["text"] }
        try await bench.tellAnswered("s1")
        try await bench.tellAnswered("s2")
        try await bench.tellDecided("s2", revision: 2)
        _ = try await bench.mailbox(of: "s1") { $0.first?.textMessage == "sent" }
        // What the law wants told goes out all the same.
        _ = try await bench.mailbox(of: "s2") { $0.last?.textMessage == "sent" }
        #expect(try await bench.mailbox(of: "s2").map(\.textMessage) == ["off", "sent"])
        #expect(server.requests.count == 2 && server.requests.contains { $0.body.contains("[Yimen]") })
      }
    }
  }

  @Test("What cannot be kept is refused, and the field named")
  func refused() async throws {
    let cases: [(RefusalKind, (inout PreferencesView) -> Void)] = [
      (NotifyRefusals.unknownChannel, { $0.off = ["pigeon"] }), (NotifyRefusals.unknownChannel, { $0.off = ["mailbox"] }),
      (NotifyRefusals.unknownLanguage, { $0.language = "fr" }), (NotifyRefusals.quietHoursUnfit, { $0.quietFrom = "22:00" }),
      (NotifyRefusals.quietHoursUnfit, { ($0.quietFrom, $0.quietUntil) = ("24:00", "08:00") }),
      (NotifyRefusals.quietHoursUnfit, { ($0.quietFrom, $0.quietUntil) = ("22:00", "8:00") }),
      (NotifyRefusals.quietHoursUnfit, { ($0.quietFrom, $0.quietUntil) = ("08:00", "00:01") }),
    ]
    try await NotifyBench.run { bench in
      for (kind, change) in cases {
        await #expect { try await put("s1", bench, change) } throws: { ($0 as? Refusal)?.code == kind.code }
      }
    }
  }

  @Test("They are one's own: a stranger neither reads nor puts them, who acts for somebody does, a clerk in a case")
  func own() async throws {
    try await NotifyBench.run { bench in
      let stranger = NotifyBench.applicant("s2")
      await #expect { try await read("s1", as: stranger, bench) } throws: {
        ($0 as? Refusal)?.code == NotifyRefusals.notOwnPreferences.code
      }
      await #expect { try await put("s1", as: stranger, bench) { $0.language = "en" } } throws: {
        ($0 as? Refusal)?.code == NotifyRefusals.notOwnPreferences.code
      }
      let agent = Principal(id: "agent", role: .applicant, channel: "web", actingFor: "s1")
      try await put("s1", as: agent, bench) { $0.language = "en" }
      #expect(try await read("s1", bench).language == "en")
      let narrow = Principal(id: "narrow", role: .applicant, channel: "web", actingFor: "s1")
      await #expect { try await put("s1", as: narrow, bench) { $0.language = "zh" } } throws: {
        ($0 as? Refusal)?.code == IdentityRefusals.mandateMissing.code
      }
      let clerk = Principal(id: "window-1", role: .clerk, channel: "window")
      // The case at hand is to be one of theirs: it told them something, or is to be come for.
      try await bench.tell("received", SampleCase.view("c1", of: "s2", reason: "originals"))
      _ = try await bench.mailbox(of: "s2", count: 1)
      await #expect { try await put("s1", as: clerk, bench) { $0.language = "zh" } } throws: {
        ($0 as? Refusal)?.code == IdentityRefusals.purposeNotAllowed.code
      }
      await #expect { try await read("s1", as: clerk, bench) } throws: {
        ($0 as? Refusal)?.code == IdentityRefusals.purposeNotAllowed.code
      }
      #expect(try await read("s1", bench).language == "en")
      try await put("s2", as: clerk, bench) { $0.language = "zh" }
      #expect(try await read("s2", as: clerk, bench).language == "zh")
      await #expect {
        try await bench.bench.call(PutPreferences.with { ($0.subject, $0.preferences) = ("s1", PreferencesView()) }, as: clerk)
      } throws: { ($0 as? Refusal)?.code == IdentityRefusals.purposeMissing.code }
    }
  }
}

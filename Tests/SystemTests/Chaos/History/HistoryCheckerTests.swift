import Testing

@Suite("The history checker")
struct HistoryCheckerTests {
  /// A run without a fault in it: two commands, their effects, and two who follow.
  static let sound = History(
    calls: [CallRecord(method: "case.submit", began: .seconds(1), limit: .seconds(5), ended: .seconds(2))],
    commands: [
      CommandRecord(key: "k1", method: "case.submit", outcome: .acknowledged("c1")),
      CommandRecord(key: "k2", method: "case.submit", outcome: .acknowledged("c2")),
    ],
    effects: [EffectRecord(key: "k1", subject: "c1"), EffectRecord(key: "k2", subject: "c2")],
    followers: [
      FollowerRecord(name: "notify", log: ["e1", "e2", "e3"], taken: ["e1", "e2", "e3"]),
      FollowerRecord(name: "identity", log: ["e1", "e2", "e3"], taken: ["e1", "e2", "e3"]),
    ])

  static func kinds(_ change: (inout History) -> Void) -> [Finding.Kind] {
    var history = sound
    change(&history)
    return HistoryChecker(slack: .seconds(1)).findings(in: history).map(\.kind)
  }

  @Test func `finds nothing in a sound history`() {
    #expect(Self.kinds { _ in } == [])
    #expect(HistoryChecker(slack: .zero).findings(in: History()) == [])
  }

  @Test func `finds an acknowledged command without its effect`() {
    #expect(Self.kinds { $0.effects.removeLast() } == [.lost])
  }

  @Test func `finds a command that was executed twice`() {
    #expect(Self.kinds { $0.effects.append(EffectRecord(key: "k1", subject: "c3")) } == [.doubled])
  }

  @Test func `finds a command whose outcome is unknown executed twice, and lets it be executed once or never`() {
    #expect(Self.kinds { $0.commands[0].outcome = .unknown } == [])
    #expect(
      Self.kinds {
        $0.commands[0].outcome = .unknown
        $0.effects.removeFirst()
      } == [])
    #expect(
      Self.kinds {
        $0.commands[0].outcome = .unknown
        $0.effects.append(EffectRecord(key: "k1", subject: "c3"))
      } == [.doubled])
  }

  @Test func `finds an effect that is not the one that was told`() {
    #expect(Self.kinds { $0.commands[0].outcome = .acknowledged("c9") } == [.contradicted])
    #expect(Self.kinds { $0.commands[0].outcome = .refused } == [.contradicted])
    #expect(Self.kinds { $0.effects.append(EffectRecord(key: "k9", subject: "c9")) } == [.contradicted])
  }

  @Test func `finds an event that did not reach a follower, at the end or in between`() {
    #expect(Self.kinds { $0.followers[0].taken = ["e1", "e2"] } == [.lost])
    #expect(Self.kinds { $0.followers[1].taken = ["e1", "e3"] } == [.lost])
  }

  @Test func `finds an event that reached a follower twice, at once or later`() {
    #expect(Self.kinds { $0.followers[0].taken = ["e1", "e1", "e2", "e3"] } == [.doubled])
    #expect(Self.kinds { $0.followers[0].taken = ["e1", "e2", "e3", "e1"] } == [.doubled])
  }

  @Test func `finds events that reached a follower out of order`() {
    #expect(Self.kinds { $0.followers[0].taken = ["e2", "e1", "e3"] } == [.reordered])
    #expect(Self.kinds { $0.followers[0].taken = ["e3", "e1", "e2"] } == [.reordered, .reordered])
  }

  @Test func `finds an event that no log has`() {
    #expect(Self.kinds { $0.followers[0].taken.append("e9") } == [.contradicted])
  }

  @Test func `finds a call that outlived its deadline by more than the slack, and one that never ended`() {
    #expect(Self.kinds { $0.calls[0].ended = .seconds(7) } == [])
    #expect(Self.kinds { $0.calls[0].ended = .seconds(7) + .milliseconds(1) } == [.late])
    #expect(Self.kinds { $0.calls[0].ended = nil } == [.late])
  }
}

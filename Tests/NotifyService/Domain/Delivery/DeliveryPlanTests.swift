import NotifyDomain
import Testing

@Suite("Over which channels a notice goes, and when")
struct DeliveryPlanTests {
  static let day: Int64 = 86_400_000_000
  /// Ten in the morning of Tuesday 1 September 2026 in Shanghai.
  static let morning: Int64 = 1_788_228_000_000_000
  static let both = DeliveryPlan(channels: [.mail, .text])

  static func notice(_ kind: NoticeKind) -> NoticeID { NoticeID(cause: "c1", kind: kind, revision: 1)! }

  private func channels(
    _ kind: NoticeKind, _ preferences: NoticePreferences = .standard, by plan: DeliveryPlan = both, over named: NoticeChannel? = nil
  ) -> [NoticeChannel] {
    plan.deliveries(of: Self.notice(kind), preferences, over: named, now: Self.morning).map(\.channel)
  }

  @Test("Without providers nothing goes anywhere", arguments: NoticeKind.allCases)
  func none(kind: NoticeKind) {
    #expect(channels(kind, by: DeliveryPlan(channels: []), over: .mail).isEmpty)
  }

  @Test("What the law wants told goes over every channel that is taken, and over one at least", arguments: NoticeKind.allCases)
  func statutory(kind: NoticeKind) {
    guard kind.class == .statutory else { return }
    #expect(channels(kind) == [.text, .mail])
    #expect(channels(kind, NoticePreferences(off: [.text])) == [.mail])
    #expect(channels(kind, NoticePreferences(off: [.text, .mail])) == [.text])
    #expect(channels(kind, NoticePreferences(off: [.mail]), by: DeliveryPlan(channels: [.mail])) == [.mail])
  }

  @Test("Anything else goes over the first channel that is taken, and over none where all are turned off", arguments: NoticeKind.allCases)
  func informational(kind: NoticeKind) {
    guard kind.class == .informational || kind.class == .reminder else { return }
    #expect(channels(kind) == [.text])
    #expect(channels(kind, NoticePreferences(off: [.text])) == [.mail])
    #expect(channels(kind, NoticePreferences(off: [.text, .mail])).isEmpty)
    #expect(channels(kind, NoticePreferences(takesReminders: false)).isEmpty == (kind.class == .reminder))
  }

  @Test("A code goes to the place that it verifies, whatever is turned off and at any hour", arguments: NoticeChannel.carried)
  func code(channel: NoticeChannel) {
    let night = Self.morning + Self.day / 2
    let deliveries = Self.both.deliveries(
      of: Self.notice(.contactCode), NoticePreferences(off: [.text, .mail]), over: channel, now: night)
    #expect(deliveries.map(\.channel) == [channel] && deliveries.map(\.dueAt) == [night])
    #expect(channels(.contactCode).isEmpty)
  }

  @Test("What is written at night waits for the morning")
  func night() {
    // Eleven at night.
    let late = Self.morning + 13 * 3_600_000_000
    let due = Self.both.deliveries(of: Self.notice(.caseDecided), .standard, now: late).compactMap(\.dueAt)
    #expect(due.count == 2 && due.allSatisfy { $0 >= late + 9 * 3_600_000_000 && $0 < late + 9 * 3_600_000_000 + 600_000_000 })
    let always = NoticePreferences(quiet: .none)
    #expect(Self.both.deliveries(of: Self.notice(.caseDecided), always, now: late).map(\.dueAt) == [late, late])
  }

  @Test("What is due at night waits for the morning too, as often as it was tried, but for a code")
  func dueAtNight() {
    let late = Self.morning + 13 * 3_600_000_000
    let failed = Delivery(notice: Self.notice(.caseDecided), channel: .text, state: .failed, attempt: 3, dueAt: late, provider: 1)
    let later = DeliveryPlan.postponed(failed, .standard, now: late)
    #expect(later?.dueAt == QuietHours.standard.release(late) && later?.attempt == 3 && later?.provider == 1 && later?.state == .failed)
    #expect(DeliveryPlan.postponed(failed, NoticePreferences(quiet: .none), now: late) == nil)
    #expect(DeliveryPlan.postponed(failed, .standard, now: Self.morning) == nil)
    let code = Delivery(notice: Self.notice(.contactCode), channel: .text, state: .failed, attempt: 1, dueAt: late)
    #expect(DeliveryPlan.postponed(code, .standard, now: late) == nil)
  }

  @Test("What would come after it is of use is not sent at all")
  func until() {
    let late = Self.morning + 13 * 3_600_000_000
    let reminder = Self.notice(.visitSoon)
    #expect(Self.both.deliveries(of: reminder, .standard, now: late, until: late + 3_600_000_000).isEmpty)
    #expect(
      Self.both.deliveries(of: reminder, .standard, now: late, until: late + 12 * 3_600_000_000).map(\.until) == [late + 12 * 3_600_000_000]
    )
  }

  private func ended(_ kind: NoticeKind, _ channel: NoticeChannel, _ state: DeliveryState, dueAt: Int64? = nil) -> Delivery {
    Delivery(notice: Self.notice(kind), channel: channel, state: state, attempt: 1, dueAt: dueAt)
  }

  @Test("What came to nothing goes over the next channel, what may have come does not", arguments: DeliveryState.allCases)
  func successor(state: DeliveryState) {
    let next = Self.both.successor(of: ended(.visitBooked, .text, state), .standard, now: Self.morning)
    #expect((next?.channel == .mail) == [.failed, .undelivered, .unaddressed].contains(state))
  }

  @Test(
    "No delivery takes another's place while it is tried, after the last channel, where it is turned off, or where all were used already")
  func noSuccessor() {
    let now = Self.morning
    #expect(Self.both.successor(of: ended(.visitBooked, .text, .failed, dueAt: now), .standard, now: now) == nil)
    #expect(Self.both.successor(of: ended(.visitBooked, .mail, .failed), .standard, now: now) == nil)
    #expect(Self.both.successor(of: ended(.visitBooked, .text, .failed), NoticePreferences(off: [.mail]), now: now) == nil)
    #expect(Self.both.successor(of: ended(.caseDecided, .text, .failed), .standard, now: now) == nil)
    #expect(Self.both.successor(of: ended(.contactCode, .text, .unaddressed), .standard, now: now) == nil)
  }
}

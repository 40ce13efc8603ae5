import NotifyDomain
import Testing

@Suite("Deliveries")
struct DeliveryTests {
  static let notice = NoticeID(cause: "case-1", kind: .caseDecided, revision: 1)!

  private func fresh(now: Int64 = 0) -> Delivery { Delivery(notice: Self.notice, channel: .mail, now: now) }

  private func begun() throws -> Delivery { try #require(fresh().attempted(now: 0)) }

  @Test("A new delivery is due at once, and beginning it twice sends once")
  func beginsOnce() throws {
    #expect(fresh(now: 5).attempted(now: 4) == nil)
    let delivery = try #require(fresh(now: 5).attempted(now: 5))
    #expect(delivery == Delivery(notice: Self.notice, channel: .mail, state: .sending, attempt: 1, dueAt: nil))
    #expect(delivery.attempted(now: .max) == nil)
  }

  @Test("A sure failure is tried again after the wait, with the same message id")
  func failureIsRetried() throws {
    let failed = try #require(begun().after(.rejected, ofAttempt: 1, now: 100))
    #expect(failed.state == .failed)
    #expect(failed.dueAt == 30_000_100)
    #expect(failed.attempted(now: 100 + 29_999_999) == nil)
    let again = try #require(failed.attempted(now: 100 + 30_000_000))
    #expect(again.attempt == 2)
    #expect(again.messageID == failed.messageID)
    #expect(again.messageID == "case-1.case-decided.1.mail")
  }

  @Test("What the provider refused for good is not tried again")
  func finalRefusal() throws {
    let failed = try #require(begun().after(.rejected, ofAttempt: 1, now: 0, retry: false))
    #expect(failed.state == .failed)
    #expect(failed.dueAt == nil)
    #expect(failed.attempted(now: .max) == nil)
  }

  @Test("An unknown outcome is never sent again by itself")
  func unknownWaits() throws {
    let unknown = try #require(begun().after(.lost, ofAttempt: 1, now: 0))
    #expect(unknown.state == .unknown)
    #expect(unknown.dueAt == nil)
    #expect(unknown.attempted(now: .max) == nil)
  }

  @Test("A report that comes late settles an unknown outcome")
  func lateReport() throws {
    let unknown = try #require(begun().after(.lost, ofAttempt: 1, now: 0))
    #expect(unknown.after(.received, ofAttempt: 1, now: 0)?.state == .delivered)
    #expect(unknown.after(.rejected, ofAttempt: 1, now: 0)?.dueAt == 30_000_000)
  }

  @Test("A report about an attempt that is past changes nothing")
  func oldAttempt() throws {
    let second = try #require(begun().after(.rejected, ofAttempt: 1, now: 0)?.attempted(now: .max))
    #expect(second.after(.accepted, ofAttempt: 1, now: 0) == nil)
  }

  @Test("The last attempt leaves nothing due")
  func attemptsEnd() throws {
    var delivery = fresh()
    while let due = delivery.dueAt, delivery.attempt < 100 {
      let sending = try #require(delivery.attempted(now: due))
      delivery = try #require(sending.after(.rejected, ofAttempt: sending.attempt, now: due))
    }
    #expect(delivery.attempt == RetryPolicy.standard.attempts)
    #expect(delivery.state == .failed)
  }

  @Test("Whatever comes in whatever order, the attempt and what is known of it only grow")
  func neverBack() {
    // Every sequence of four events, told of the newest attempt or the one before, and an operator who sends it again.
    let events: [(DeliveryEvent?, Int)] = DeliveryEvent.allCases.flatMap { event in [(event, 0), (event, 1)] } + [(nil, 0)]
    for code in 0..<(events.count * events.count * events.count * events.count) {
      var delivery = fresh()
      var rest = code
      for _ in 0..<4 {
        let (event, back) = events[rest % events.count]
        rest /= events.count
        let next: Delivery? =
          switch event {
          case nil: delivery.resent(now: 0)
          case .attempt: delivery.attempted(now: .max)
          case .some(let event): delivery.after(event, ofAttempt: delivery.attempt - back, now: 0)
          }
        guard let next else { continue }
        guard (delivery.round, delivery.attempt, delivery.state.rank) < (next.round, next.attempt, next.state.rank) else {
          Issue.record("sequence \(code) goes back from \(delivery.state) to \(next.state)")
          return
        }
        delivery = next
      }
    }
  }

  @Test("After a sure failure the other provider has its turn at once, and after both have failed there is a wait")
  func turns() throws {
    var delivery = fresh()
    var (providers, waits): ([Int], [Int64]) = ([], [])
    for _ in 0..<6 {
      let due = try #require(delivery.dueAt)
      providers.append(delivery.provider)
      let sending = try #require(delivery.attempted(now: due))
      delivery = try #require(sending.after(.rejected, ofAttempt: sending.attempt, now: due, providers: 2))
      waits.append(try #require(delivery.dueAt) - due)
    }
    #expect(providers == [0, 1, 0, 1, 0, 1])
    #expect(waits == [0, 30_000_000, 0, 60_000_000, 0, 120_000_000])
  }

  @Test(
    "Two senders whose providers are both down hand a notice on at once, and back only after the waits of the policy"
  )
  func handedToAndFro() throws {
    var delivery = fresh()
    var handed: [Int64] = []
    for second in Int64(0)..<3_600 {
      let now = second * 1_000_000
      guard let due = delivery.dueAt, due <= now else { continue }
      delivery = try #require(delivery.handed(to: 1 - delivery.provider, now: now, providers: 2, jitter: 1))
      handed.append(second)
    }
    #expect(handed == [0, 1, 31, 91, 211, 451, 931, 1_891])
    #expect((delivery.state, delivery.attempt, delivery.handovers) == (.pending, 0, 8))
    // An attempt is known of again by its own outcome.
    let tried = try #require(delivery.attempted(now: .max))
    #expect(tried.handovers == 0 && tried.handed(to: 0, now: 0, providers: 2, jitter: 1) == nil)
  }

  @Test("Of three providers each is asked before a notice waits")
  func handedThroughThree() throws {
    var delivery = fresh()
    for provider in [1, 2] {
      delivery = try #require(delivery.handed(to: provider, now: 5, providers: 3, jitter: 1))
      #expect(delivery.dueAt == 0)
    }
    #expect(try #require(delivery.handed(to: 0, now: 5, providers: 3, jitter: 1)).dueAt == 30_000_005)
  }

  @Test("Each of two providers has all its attempts")
  func attemptsOfTwo() throws {
    var delivery = fresh()
    while let due = delivery.dueAt, delivery.attempt < 100 {
      let sending = try #require(delivery.attempted(now: due))
      delivery = try #require(sending.after(.rejected, ofAttempt: sending.attempt, now: due, providers: 2))
    }
    #expect(delivery.attempt == 2 * RetryPolicy.standard.attempts && delivery.isDeadLetter)
  }

  @Test("What one provider refuses for good goes to the other once, and is a dead letter when both do")
  func refusedByBoth() throws {
    let first = try #require(begun().after(.rejected, ofAttempt: 1, now: 0, retry: false, providers: 2))
    #expect(first.dueAt == 0 && first.provider == 1)
    let second = try #require(first.attempted(now: 0)?.after(.rejected, ofAttempt: 2, now: 0, retry: false, providers: 2))
    #expect(second.dueAt == nil && second.isDeadLetter)
  }

  @Test("An unknown outcome goes to no other provider")
  func unknownStays() throws {
    let unknown = try #require(begun().after(.lost, ofAttempt: 1, now: 0, providers: 2))
    #expect(unknown.dueAt == nil && unknown.provider == 0 && unknown.isDeadLetter)
  }

  @Test("An operator sends again what failed, with all its attempts and from the first provider, and never what arrived")
  func resent() throws {
    let failed = try #require(begun().after(.rejected, ofAttempt: 1, now: 0, retry: false))
    let again = try #require(failed.resent(now: 7))
    #expect((again.state, again.attempt, again.round, again.dueAt, again.provider) == (.pending, 0, 1, 7, 0))
    #expect(again.messageID == failed.messageID)
    #expect(again.resent(now: 8) == nil)
    for event in [DeliveryEvent.accepted, .received] {
      #expect(try #require(begun().after(event, ofAttempt: 1, now: 0)).resent(now: 1) == nil)
    }
    #expect(fresh().after(.overtaken, ofAttempt: 0, now: 0)?.resent(now: 1) == nil)
  }

  @Test("A report that it arrived ends the retries: nobody is told twice")
  func reportEndsRetries() throws {
    let failed = try #require(begun().after(.rejected, ofAttempt: 1, now: 0))
    #expect(failed.dueAt != nil)
    let received = try #require(failed.after(.received, ofAttempt: 1, now: 0))
    #expect(received.dueAt == nil && received.attempted(now: .max) == nil)
  }

  @Test("What waits to be sent again is not, once a message of the round before has arrived")
  func receivedBefore() throws {
    let unknown = try #require(begun().after(.lost, ofAttempt: 1, now: 0))
    let again = try #require(unknown.resent(now: 7))
    let known = try #require(again.receivedBefore())
    #expect((known.state, known.dueAt, known.round) == (.delivered, nil, 1))
    #expect(known.attempted(now: .max) == nil)
    // Of a first round nothing was with anybody before it is tried; of one that is under way the table says it.
    #expect(fresh().receivedBefore() == nil && again.attempted(now: 7)?.receivedBefore() == nil)
  }

  @Test("A message id is read back, and nothing else is")
  func names() throws {
    let named = try #require(Delivery.names(fresh().messageID))
    #expect(named.notice == Self.notice && named.channel == .mail)
    for text in ["", "mail", "case-1.case-decided.1", "case-1.case-decided.1.pigeon", "case-1.case-decided.01.mail", "a.b.c.mail"] {
      #expect(Delivery.names(text) == nil)
    }
  }
}

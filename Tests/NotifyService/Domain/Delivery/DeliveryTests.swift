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
    // Every sequence of five events, told of the newest attempt or the one before.
    let events = DeliveryEvent.allCases.flatMap { event in [(event, 0), (event, 1)] }
    for code in 0..<100_000 {
      var delivery = fresh()
      var rest = code
      for _ in 0..<5 {
        let (event, back) = events[rest % events.count]
        rest /= events.count
        let next = event == .attempt ? delivery.attempted(now: .max) : delivery.after(event, ofAttempt: delivery.attempt - back, now: 0)
        guard let next else { continue }
        guard (delivery.attempt, delivery.state.rank) < (next.attempt, next.state.rank) else {
          Issue.record("sequence \(code) goes back from \(delivery.state) to \(next.state)")
          return
        }
        delivery = next
      }
    }
  }
}

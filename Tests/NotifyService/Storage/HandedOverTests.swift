import NotifyDomain
import Store
import TestKit
import Testing

@testable import NotifyService

@Suite("Deliveries that are handed from provider to provider")
struct HandedOverTests {
  @Test("What two senders hand to and fro without an attempt changes hands once, and then waits, as it is kept")
  func backsOff() async throws {
    let notice = try #require(NoticeID(cause: "case-1", kind: .caseDecided, revision: 1))
    let drawn = Array(repeating: UInt8.max, count: 8)
    try await NotifyStore.edit(in: TemporaryDirectory.make()) { transaction in
      try DeliveryTable.insert(Delivery(notice: notice, channel: .text, now: 0), at: 0, in: transaction)
      func look(second: Int64) throws -> (provider: Int, dueAt: Int64?, handovers: Int)? {
        let now = second * 1_000_000
        for place in 0...1 where try DeliveryTable.isDue(over: .text, by: place, now: now, in: transaction) {
          try DeliveryTable.handOver(.text, from: place, to: 1 - place, of: 2, except: [], now: now, drawn: drawn, in: transaction)
          break
        }
        return try DeliveryTable.find(notice, over: .text, in: transaction).map { ($0.provider, $0.dueAt, $0.handovers) }
      }
      #expect(try #require(try look(second: 0)) == (1, 0, 1))
      #expect(try #require(try look(second: 1)) == (0, 31_000_000, 2))
      for second in Int64(2)..<31 { #expect(try #require(try look(second: second)) == (0, 31_000_000, 2)) }
      #expect(try #require(try look(second: 31)) == (1, 91_000_000, 3))
    }
  }
}

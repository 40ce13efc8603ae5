import Bus
import Contracts
import Testing

@Suite("Notices of fees, deliveries and ratings", .timeLimit(.minutes(2)))
struct NoticeAfterDecisionTests {
  @Test("A fee that was set is told with its amount and basis, once")
  func fee() async throws {
    try await NotifyBench.run { bench in
      let view = SampleCase.view("c1", of: "s1", revision: 4) { view in
        view.fees = [("工本费", 1_000), ("鉴定费", 5_050)].map { name, fen in
          FeeEntry.with { ($0.name, $0.fen, $0.basis) = (name, fen, "某规定") }
        }
      }
      try await bench.tell("feeSet", view)
      try await bench.tell("feeSet", view)
      try await bench.settle("marker")
      let notices = try await bench.mailbox(of: "s1")
      #expect(notices.map(\.id) == ["c1.case-fee.4"])
      #expect(notices[0].titleZh == "请缴费：事项P027")
      #expect(notices[0].textZh.contains("鉴定费，50.50元") && notices[0].textEn.contains("¥50.50") && notices[0].textZh.contains("某规定"))
    }
  }

  @Test("A delivery is told with its way and number, and asks for a rating")
  func delivered() async throws {
    try await NotifyBench.run { bench in
      let view = SampleCase.view("c1", of: "s1", revision: 6) { view in
        view.delivery = DeliveryEntry.with { ($0.method, $0.trackingNumber) = (.post, "EX123456789CN") }
      }
      try await bench.tell("delivered", view)
      let notice = try await bench.mailbox(of: "s1", count: 1)[0]
      #expect(notice.titleEn == "Delivered: Item P027")
      #expect(notice.textZh.contains("邮寄送达") && notice.textZh.contains("EX123456789CN") && notice.textZh.contains("评价"))
    }
  }

  @Test("What was done about a bad rating is told")
  func answered() async throws {
    try await NotifyBench.run { bench in
      let view = SampleCase.view("c1", of: "s1", revision: 8) { $0.rating = RatingEntry.with { $0.measures = "增开窗口" } }
      try await bench.tell("putRight", view)
      let notice = try await bench.mailbox(of: "s1", count: 1)[0]
      #expect(notice.titleZh == "您的评价已整改：事项P027" && notice.textZh.contains("增开窗口"))
    }
  }
}

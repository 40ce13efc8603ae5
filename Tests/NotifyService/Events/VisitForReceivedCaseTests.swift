import Bus
import Contracts
import TestKit
import Testing

@Suite("A visit for a case that came in", .timeLimit(.minutes(2)))
struct VisitForReceivedCaseTests {
  @Test("A person is given the earliest seat and told once when, where, at which window and what to bring")
  func person() async throws {
    try await NotifyBench.run { bench in
      let view = SampleCase.view("c1", of: "s1", reason: "originals", bring: ["居民身份证", "居民户口簿"])
      try await bench.tell("received", view)
      let notice = try #require(try await bench.mailbox(of: "s1", count: 1).first)
      let visit = try await bench.visit("c1")
      #expect((visit.hall, visit.on, visit.at, visit.window, visit.minutes) == ("H1", "2026-09-02", "08:30", "1", 8))
      #expect(visit.hallName == "区行政服务中心魁奇路大厅")
      #expect(visit.hallNameEnglish == "Kuiqi Road Hall of the District Service Centre")
      #expect((visit.state, visit.subject, visit.cases, visit.reasons) == ("confirmed", "s1", ["c1"], ["originals"]))
      #expect(visit.bring == ["居民身份证", "居民户口簿"])
      #expect(notice.appointment == visit)
      #expect((notice.sequence, notice.kind, notice.caseID, notice.mail) == (1, "visit.booked", "c1", "off"))
      #expect(notice.id == "\(visit.id).visit-booked.1")
      #expect(notice.at == bench.bench.clock.microseconds)
      #expect(notice.titleZh == "预约成功：9月2日（星期三）08:30 区行政服务中心魁奇路大厅")
      #expect(notice.textEn.contains("Item P027, verification of originals (case N-c1)"))
      #expect(notice.textZh.contains("- 居民户口簿（原件）"))
      let events = try await bench.log()
      #expect(events.map(\.kind) == ["notify.visitBooked"])
      #expect(try VisitChanged(decoding: events[0].payload).appointment == visit)
    }
  }

  @Test("A company goes to the hall of companies")
  func company() async throws {
    try await NotifyBench.run { bench in
      try await bench.tell("received", SampleCase.view("c1", of: "s1", item: "C001", reason: "signature"))
      let visit = try await bench.visit("c1")
      #expect((visit.hall, visit.hallName, visit.at, visit.minutes) == ("H3", "智慧新城大厅", "08:30", 6))
    }
  }

  @Test("A case whose item the catalogue does not know any more has its seat in a hall for everybody, named in Chinese where need be")
  func unknownItem() async throws {
    try await NotifyBench.run { bench in
      try await bench.tell("received", SampleCase.view("c1", of: "s1", item: "U001", reason: "signature") { $0.itemNameEnglish = "" })
      let notice = try await bench.mailbox(of: "s1", count: 1)[0]
      #expect(notice.textEn.contains("1. 事项U001, signature in person"))
      #expect(notice.appointment?.hall == "H1")
    }
  }

  @Test("Submitted and received are one reason: one seat, one notice")
  func once() async throws {
    try await NotifyBench.run { bench in
      let view = SampleCase.view("c1", of: "s1", reason: "originals")
      try await bench.tell("submitted", view)
      try await bench.tell("received", view)
      try await bench.tell("received", view)
      try await bench.settle("marker")
      #expect(try await bench.mailbox(of: "s1").count == 1)
      #expect(try await bench.log().map(\.kind) == ["notify.visitBooked"])
    }
  }

  @Test("Two cases of one person become one visit, each with one notice")
  func joins() async throws {
    try await NotifyBench.run { bench in
      try await bench.tell("received", SampleCase.view("c1", of: "s1", reason: "originals", bring: ["居民身份证"]))
      try await bench.tell("received", SampleCase.view("c2", of: "s1", item: "P028", reason: "biometric", bring: ["居民身份证", "证件照"]))
      let notices = try await bench.mailbox(of: "s1", count: 2)
      let visit = try await bench.visit("c2")
      #expect(try await bench.visit("c1") == visit)
      #expect(visit.cases == ["c1", "c2"])
      #expect((visit.at, visit.minutes, visit.bring) == ("08:30", 20, ["居民身份证", "证件照"]))
      #expect(notices.map(\.kind) == ["visit.booked", "visit.changed"])
      #expect(notices.map(\.caseID) == ["c1", "c2"])
      #expect(try await bench.log().map(\.kind) == ["notify.visitBooked", "notify.visitChanged"])
    }
  }

  @Test("No seat is given twice, however many cases come at once")
  func manyAtOnce() async throws {
    let count = 120
    let reasons = ["originals", "signature", "biometric", "interview"]
    try await NotifyBench.run { bench in
      try await withThrowingTaskGroup { group in
        for number in 0..<count {
          group.addTask {
            let item = number % 3 == 0 ? "C001" : "P027"
            try await bench.tell("received", SampleCase.view("c\(number)", of: "s\(number)", item: item, reason: reasons[number % 4]))
          }
        }
        try await group.waitForAll()
      }
      try await bench.settle("marker")
      var seated: [String: [Range<Int>]] = [:]
      for number in 0..<count {
        let visit = try await bench.visit("c\(number)")
        let clock = visit.at.split(separator: ":").compactMap { Int($0) }
        let start = clock[0] * 60 + clock[1]
        let window = "\(visit.hall) \(visit.on) \(visit.window)"
        let time = start..<start + visit.minutes
        #expect(seated[window, default: []].allSatisfy { !$0.overlaps(time) }, "a seat is given twice")
        seated[window, default: []].append(time)
        #expect(try await bench.mailbox(of: "s\(number)").count == 1)
      }
    }
  }
}

import Bus
import CaseDomain
import Civics
import Contracts
import Logging
import Store
import TestKit
import Testing

@testable import CaseService

@Suite("What is kept of a case")
struct KeptCaseTests {
  /// Plays at random with cases of every kind, each step by a principal who may.
  static func play(_ cases: CaseBench, seed: UInt64) async throws -> [CaseView] {
    var random = SeededGenerator(seed: seed)
    var views: [CaseView] = []
    for _ in 0..<60 {
      if views.isEmpty || Int.random(in: 0..<3, using: &random) == 0 {
        let item = [SampleItems.lossReport, SampleItems.disabilityFirst, SampleItems.marriage, SampleItems.forAll, SampleItems.joint]
          .randomElement(
            using: &random)!
        views.append(try await cases.submit(item, by: Bool.random(using: &random) ? CaseBench.clerk : nil))
        continue
      }
      let place = Int.random(in: 0..<views.count, using: &random)
      let view = views[place]
      let stepped: CaseView?
      let step = ["plan", "fire", "site"].randomElement(using: &random) ?? ""
      switch Int.random(in: 0..<19, using: &random) {
      case 0: stepped = try? await cases.verify(view.id, view.bring.map(\.material))
      case 1: stepped = try? await cases.accept(view.id)
      case 2: stepped = try? await cases.decide(view.id, granted: true)
      case 3: stepped = try? await cases.decide(view.id, granted: false, grounds: "理由")
      case 4: stepped = try? await cases.stopClock(view.id)
      case 5: stepped = try? await cases.resumeClock(view.id)
      case 6: stepped = try? await cases.extend(view.id)
      case 7: stepped = try? await cases.askCorrection(view.id, ["sqb": "未签名"])
      case 8: stepped = try? await cases.correct(view.id, [CaseBench.upload(SampleItems.form)], by: CaseBench.clerk)
      case 9:
        let request = GiveBack.with { ($0.caseID, $0.grounds) = (view.id, "重复申请") }
        stepped = try? await cases.call(request, as: CaseBench.clerk)
      case 10:
        let request = AnnulCase.with { ($0.caseID, $0.grounds) = (view.id, "虚假材料") }
        stepped = try? await cases.call(request, as: CaseBench.approver)
      case 11: stepped = try? await cases.setFee(view.id, before: .delivery)
      case 12: stepped = try? await cases.payFee(view.id)
      case 13: stepped = try? await cases.deliver(view.id)
      case 14: stepped = try? await cases.rate(view.id, .dissatisfied)
      case 15: stepped = try? await cases.putRight(view.id)
      case 16: stepped = try? await cases.claim(view.id, step)
      case 17: stepped = try? await cases.finish(view.id, step, opposes: Bool.random(using: &random), grounds: "理由")
      default: stepped = try? await cases.withdraw(view.id, by: CaseBench.applicant(SampleSubjects.person), reason: "不办了")
      }
      if let stepped { views[place] = stepped }
    }
    return views
  }

  static func open(_ directory: String) async throws -> Store {
    try await Store.open(
      StoreConfiguration(try await TestStore.location(for: directory), service: CaseService.name), migrations: CaseService.migrations,
      logger: Logger(label: "test")
    )
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `the state that is kept equals what the history makes of it`(seed: UInt64) async throws {
    let cases = try await CaseBench()
    let views = try await Self.play(cases, seed: seed)
    await cases.bench.stop()
    let store = try await Self.open(cases.bench.directory)
    for view in views {
      let (kept, events, timers) = try await store.read { transaction in
        let kept = try #require(try CaseTable.find(id: view.id, in: transaction))
        let rows = try transaction.rows("SELECT kind, day FROM case_timer WHERE case_id = ?", [.text(view.id)])
        return (
          kept, try CaseJournal.events(of: kept.record.filing, in: transaction),
          try rows.map { row in (try row.text(0), Int(try row.integer(1))) }
        )
      }
      #expect(try CaseRecord(history: events) == kept.record)
      let due = CaseTimer.timers(of: kept.record)
      #expect(timers.count == due.count)
      for (kind, day) in timers { #expect(CaseTimer(rawValue: kind).flatMap { due[$0]?.number } == day) }
      #expect(events.map(\.sequence) == Array(1...events.count))
      for event in events {
        let row = CaseTransition.table.first { $0.act == event.fact.act && $0.roles.contains(event.occasion.actor.role) }
        #expect(row != nil)
        if case .event(let sequence) = event.occasion.cause { #expect(sequence < event.sequence) }
      }
    }
    await store.close()
  }

  @Test func `a restart on the same directory keeps every case, number and history`() async throws {
    let first = try await CaseBench()
    let views = try await Self.play(first, seed: 7)
    let history = try await first.history(views[0].id)
    await first.bench.stop()

    let second = try await CaseBench(directory: first.bench.directory)
    for view in views {
      var kept = try await second.get(view.id)
      kept.expected = ""
      #expect(kept == view)
    }
    #expect(try await second.history(views[0].id) == history)
    let next = try await second.submit(SampleItems.lossReport)
    #expect(!views.map(\.number).contains(next.number))
    await second.bench.stop()
  }

  @Test func `a serial is counted for each code and day, and undone with its transaction`() async throws {
    struct Stop: Error {}
    let cases = try await CaseBench()
    await cases.bench.stop()
    let store = try await Self.open(cases.bench.directory)
    let day = CaseSample.day("2026-09-01")
    func next(_ code: String, _ day: Int) async throws -> Int {
      try await store.write { transaction in
        let serial = try CaseSerial.next(code: code, day: CaseSample.day("2026-09-01") + day, in: transaction)
        serial.keep(in: transaction)
        return serial.value
      }
    }
    #expect(try await [next("a", 0), next("a", 0), next("b", 0), next("a", 1)] == [1, 2, 1, 1])
    await #expect(throws: Stop.self) {
      try await store.write { transaction in
        try CaseSerial.next(code: "a", day: day, in: transaction).keep(in: transaction)
        throw Stop()
      }
    }
    #expect(try await next("a", 0) == 3)
    await store.close()
  }
}

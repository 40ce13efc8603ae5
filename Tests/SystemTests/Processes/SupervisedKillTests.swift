import Bus
import Civics
import Contracts
import Foundation
import Suite
import TestKit
import Testing

extension ProcessTests {
  /// Programs under a supervisor, and the supervisor itself, are killed while cases are filed; what was acknowledged is there ever
  /// after, once. The faults that a supervisor does not see are ChaosTests' affair.
  @Suite("When programs under a supervisor are killed")
  struct SupervisedKillTests {
    /// Each program once, and the supervisor last.
    static let kills = Supervisor.programs.count + 1

    /// What was acknowledged so far, and how often what was killed.
    private struct Tally {
      var acknowledged: [Acknowledgements.Line] = []
      var killed: [String: Int] = [:]
      var total: Int { killed.values.reduce(0, +) }
    }

    @Test func `no acknowledged case is lost, and none is filed twice`() async throws {
      let directory = TemporaryDirectory.make()
      var tally = Tally()
      while tally.total < Self.kills { try await round(directory, &tally) }
      let up = try await UpProgram.start(directory, apart: true)
      defer { up.program.abandon() }
      let client = try await up.join()
      let outcome: Result<Void, any Error>
      do { outcome = .success(try await check(tally, over: client)) } catch { outcome = .failure(error) }
      await client.stop(within: .seconds(1))
      try outcome.get()
      #expect(try await up.interrupt() == 0)
    }

    /// Kills each program once under a running demo, which goes on over it; then the supervisor, and the demo with it.
    private func round(_ directory: String, _ tally: inout Tally) async throws {
      let up = try await UpProgram.start(directory, apart: true)
      defer { up.program.abandon() }
      let demo = try Program("demo", "--data", directory, "--repeat", "100000", "--json")
      defer { demo.abandon() }
      for name in Supervisor.programs where tally.total < Self.kills - 1 {
        let pid = try #require(try await up.children()[name])
        try await progress(demo, after: tally)
        kill(pid, SIGKILL)
        tally.killed[name, default: 0] += 1
        try await until("\(name) is started again") { (ProcessTable.children(of: up.program.pid)[name] ?? pid) != pid }
      }
      try await progress(demo, after: tally)
      let children = try await up.children()
      up.program.signal(SIGKILL)
      tally.killed["supervisor", default: 0] += 1
      try await until("no program outlives its supervisor") { !children.values.contains(where: ProcessTable.isAlive) }
      demo.abandon()
      _ = try await demo.end()
      tally.acknowledged += Acknowledgements(of: demo.output).lines
    }

    /// Waits until the demo has filed more: over every kill it goes on by itself.
    private func progress(_ demo: Program, after tally: Tally) async throws {
      let before = Acknowledgements(of: demo.output).lines.count
      let what = "cases are filed after \(tally.killed)"
      try await until(what, within: .seconds(60)) {
        guard demo.isRunning else { throw NotInTime(what: "\(what); the demo ended: \(demo.errors) \(demo.output.suffix(300))") }
        return Acknowledgements(of: demo.output).lines.count >= before + 3
      }
    }

    private func check(_ tally: Tally, over client: Node) async throws {
      #expect(tally.acknowledged.count >= 3 * Self.kills)
      #expect(Set(tally.acknowledged.map(\.acknowledged)).count == tally.acknowledged.count)
      #expect(Set(tally.acknowledged.map(\.number)).count == tally.acknowledged.count)
      var subjects: Set<String> = []
      for line in tally.acknowledged {
        let request = RunningSuite.get(line.acknowledged, RunningSuite.clerk)
        let view = try await client.call(request, as: RunningSuite.clerk, within: .seconds(30))
        #expect(view.number == line.number)
        subjects.insert(view.subject)
      }
      // Each person of the demo files each item under one key: two cases for one item would be one key executed twice.
      var numbers: Set<String> = []
      for subject in subjects {
        let request = RunningSuite.list(subject, RunningSuite.clerk)
        let cases = try await client.call(request, as: RunningSuite.clerk, within: .seconds(30)).cases
        #expect(Set(cases.map(\.item)).count == cases.count)
        for view in cases { #expect(numbers.insert(view.number).inserted) }
      }
      #expect(numbers.isSuperset(of: tally.acknowledged.map(\.number)))
      try await checkFigures(over: client)
    }

    /// The figures balance, and count each case once; each case is what its events make of it.
    private func checkFigures(over client: Node) async throws {
      var (audited, next) = (0, "")
      repeat {
        let request = AuditCases.with { $0.after = next }
        let audit = try await client.call(request, as: RunningSuite.auditor, within: .seconds(30))
        #expect(audit.differences.isEmpty)
        audited += audit.cases
        next = audit.next
      } while !next.isEmpty
      let today = Day(number: Int(Date().timeIntervalSince1970) / 86_400)
      let request = ReadCaseFigures.with { ($0.from, $0.until) = ((today - 30).description, (today + 2).description) }
      let row = try #require(try await client.call(request, as: RunningSuite.auditor, within: .seconds(30)).rows.first)
      #expect(row.received == row.inHand + row.finished + row.withdrawn + row.refused + row.referred)
      #expect(row.received == audited)
    }
  }
}

import Contracts
import Foundation
import Testing

extension ProcessTests {
  /// Whole lives of cases while the programs that serve them are killed by turns. What else may befall programs is ChaosTests' affair.
  @Suite("When programs are killed while cases live")
  struct LivesTests {
    @Test(arguments: ChaosSettings.Engine.allCases)
    func `every life is as it was acknowledged, none is doubled, and the figures balance`(engine: ChaosSettings.Engine) async throws {
      let settings = LivesSettings()
      guard settings.engine ?? engine == engine else { return }
      print("lives: \(engine), seed \(settings.seed)")
      let run = try await LivesRun(on: engine, seed: settings.seed)
      let outcome: Result<String, any Error>
      do {
        outcome = .success(try await Self.play(run, on: engine, settings))
      } catch {
        outcome = .failure(error)
      }
      await run.abandon()
      print(try outcome.get())
    }

    private static func play(_ run: LivesRun, on engine: ChaosSettings.Engine, _ settings: LivesSettings) async throws -> String {
      let lives = try await run.play(settings.lives, kills: settings.kills)
      // Each command was repeated until it was answered, and nothing in it is to be refused.
      #expect(lives.count == settings.lives)
      let kills = await run.kills
      #expect(kills.killed == settings.kills)
      for life in lives {
        let read = try await run.read(life)
        #expect(life.view.state == life.plan.state)
        #expect(read.number == life.view.number && read.subject == life.view.subject)
        #expect(read.state == life.view.state && read.revision == life.view.revision && read.position == life.view.position)
      }
      #expect(Set(lives.map(\.view.number)).count == lives.count)
      let audited = try await audit(run, lives)
      let rows = try await checkFigures(run, lives)
      try await run.settle(lives)
      let (aftermath, faulty) = try await run.finish()
      #expect(faulty.isEmpty, "\(faulty)")
      #expect(audited.events == aftermath.cases.count)
      let findings = LivesFindings(lives: lives, commands: run.commands, aftermath: aftermath)
      #expect(findings.effects.isEmpty, "\(findings.effects.prefix(20))")
      #expect(findings.courses.isEmpty, "\(findings.courses.prefix(20))")
      #expect(findings.consequences.isEmpty, "\(findings.consequences.prefix(20))")
      let acknowledged = run.commands.count { if case .acknowledged = $0.outcome { true } else { false } }
      return LivesReport(
        engine: engine, lives: lives, kills: kills, commands: run.commands.count, acknowledged: acknowledged, unknown: run.unknown,
        audited: audited, rows: rows, events: aftermath.cases.count
      ).description
    }

    /// As an operator asks: `yimen cases audit` ends with 0.
    private static func audit(_ run: LivesRun, _ lives: [Life]) async throws -> LivesAudit {
      let (status, said) = try await run.audit()
      #expect(status == 0, "\(said)")
      let audit = try JSONDecoder().decode(LivesAudit.self, from: Data((said.split(separator: "\n").last ?? "").utf8))
      #expect(audit.cases == lives.count && audit.differences == 0)
      return audit
    }

    /// Every grouping, and every hall and channel by the hour, as they are counted one by one.
    /// - Returns: the rows that were compared.
    private static func checkFigures(_ run: LivesRun, _ lives: [Life]) async throws -> Int {
      let counted = CountedLives(lives: lives)
      let hours = counted.rows(by: .hour).map(\.key)
      let from = String((hours.first ?? "").prefix(10))
      var compared = 0
      func compare(_ told: [CaseFigureRow], with rows: [CaseFigureRow], _ what: String) {
        #expect(told == rows, "\(what)")
        #expect(told.allSatisfy { $0.received == $0.inHand + $0.finished + $0.withdrawn + $0.refused + $0.referred }, "\(what)")
        compared += told.count
      }
      for grouping in [FigureGrouping.unspecified, .item, .hall, .channel, .hour, .day] {
        compare(try await run.figures { ($0.from, $0.by) = (from, grouping) }, with: counted.rows(by: grouping), "by \(grouping)")
      }
      for hall in Set(lives.map(counted.hall)) {
        for channel in Set(lives.map(\.plan.channel)) {
          let here = CountedLives(lives: lives.filter { counted.hall(of: $0) == hall && $0.plan.channel == channel })
          let told = try await run.figures {
            ($0.from, $0.by, $0.item, $0.hall, $0.channel) = (from, .hour, JointItem.code, hall, channel)
          }
          compare(told, with: here.rows(by: .hour), "\(hall), \(channel)")
        }
      }
      return compared
    }
  }
}

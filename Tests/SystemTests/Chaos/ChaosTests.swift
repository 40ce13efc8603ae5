import Testing

extension ProcessTests {
  /// Programs are killed, paused, cut off, half cut off and delayed while cases are filed.
  @Suite("When programs and the network between them fail")
  struct ChaosTests {
    /// What a call may take beyond its deadline where programs are paused and cut off, besides what the machine held this one back.
    static let slack = Duration.seconds(3)

    @Test(arguments: [(.sqlite, false), (.postgres, false), (.sqlite, true)] as [(ChaosSettings.Engine, Bool)])
    func `nothing acknowledged is lost, nothing is done twice, and every call ends in time`(
      engine: ChaosSettings.Engine, isSecured: Bool
    ) async throws {
      let settings = ChaosSettings()
      guard settings.engine ?? engine == engine, settings.isSecured ?? isSecured == isSecured else { return }
      let plan = FaultPlan(
        kills: settings.kills, each: settings.each, pauses: settings.pauses, cuts: settings.cuts, groups: District.groups(on: engine),
        seed: settings.seed)
      print("chaos: \(engine)\(isSecured ? " with keys" : ""), seed \(settings.seed)")
      let pulse = MachinePulse()
      let beating = Task { await pulse.run() }
      defer { beating.cancel() }
      let run = try await ChaosRun(on: engine, isSecured: isSecured, seed: settings.seed)
      let outcome: Result<(history: History, faulty: [String]), any Error>
      do {
        try await run.play(plan)
        try await run.settle()
        outcome = .success(try await run.finish())
      } catch {
        outcome = .failure(error)
      }
      await run.abandon()
      let (history, faulty) = try outcome.get()
      let findings = HistoryChecker(slack: Self.slack + pulse.worst).findings(in: history)
      let counts = await run.counts
      print(ChaosReport(counts: counts, recorder: run.recorder, longestWait: run.longestWait, history: history, findings: findings))
      // Whatever else is planned for the server kills it too.
      for (member, kills) in plan.kills { #expect(counts.kills[member, default: 0] >= kills, "\(member)") }
      for kind in MemberKind.allCases where kind != .server || engine == .postgres { #expect(counts.kills(of: kind) >= settings.each) }
      #expect(findings.isEmpty, "\(findings.prefix(20))")
      #expect(faulty.isEmpty, "\(faulty)")
      // Each command was repeated until it was answered, and nothing in it is to be refused.
      let unsettled = history.commands.filter { if case .acknowledged = $0.outcome { false } else { true } }
      #expect(unsettled.isEmpty, "\(unsettled.prefix(5))")
    }
  }
}

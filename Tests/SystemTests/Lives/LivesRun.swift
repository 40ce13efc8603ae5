import Bus
import Contracts
import Suite
import Synchronization
import TestKit
import Testing

/// One run: cases live while their programs are killed by turns; then all that was acknowledged is looked for, and the figures are counted again.
final class LivesRun: Sendable {
  /// The programs in the order in which they are killed. On PostgreSQL the server is killed too.
  static let programs = ["case", "hub", "identity", "item", "notify"]
  /// Lives that are lived at the same time.
  private static let atOnce = 8
  private static let patience = Duration.seconds(60)

  private let district: District
  private let recorder: HistoryRecorder
  private let nodes: [Node]
  private let victims: [String]
  private let progress = Mutex<(begun: Int, ended: Int)>((0, 0))
  private let lived = Mutex<[Life]>([])

  init(on engine: ChaosSettings.Engine, seed: UInt64) async throws {
    victims = Self.programs + (engine == .postgres ? [District.server] : [])
    district = try await District(on: engine, isSecured: false, programs: Self.programs, keepsItems: true)
    recorder = HistoryRecorder(seed: seed)
    try await district.start()
    var nodes: [Node] = []
    for reach in [Reach.direct, .direct, .relayed] {
      var configuration = NodeConfiguration(incarnation: 1, logger: RunningSuite.quiet)
      district.admit(&configuration)
      configuration.reach = reach
      let node = Node(configuration)
      try await node.start()
      nodes.append(node)
    }
    self.nodes = nodes
    do {
      try await SuiteReadiness.wait(for: nodes[0], within: Self.patience)
      _ = try await SuiteReadiness.loadSampleIfEmpty(over: nodes[0])
      try await JointItem.publish(over: nodes[0])
    } catch {
      let said = await district.complaints
      await abandon()
      throw NotInTime(what: "the district is ready (\(error)); its programs said: \(said)")
    }
  }

  var kills: FaultCounts { get async { await district.counts } }
  var commands: [CommandRecord] { recorder.history.commands }
  /// Calls that ended without the word whether they were executed.
  var unknown: Int { recorder.unknown }

  /// Lives so many lives, and kills so many programs meanwhile, evenly spread.
  /// - Returns: the lives of which each command was answered.
  func play(_ lives: Int, kills: Int) async throws -> [Life] {
    let evidence = try await evidence()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for place in 0..<Self.atOnce {
        let client = LifeClient(client: ChaosClient(node: nodes[place % nodes.count], recorder: recorder, evidence: evidence))
        group.addTask { [self] in
          while let index = next(of: lives) {
            if let life = await client.live(LifePlan(index)) { lived.withLock { $0.append(life) } }
            progress.withLock { $0.ended += 1 }
          }
        }
      }
      group.addTask { [self] in
        for place in 0..<kills {
          let due = (place + 1) * lives / (kills + 1)
          // Each life ends, since none of its commands is repeated for ever.
          while progress.withLock({ $0.ended < due }) { try await Task.sleep(for: .milliseconds(10)) }
          try await district.inflict(PlannedFault(member: victims[place % victims.count], fault: .kill))
        }
      }
      try await group.waitForAll()
    }
    return lived.withLock { $0 }
  }

  private func next(of lives: Int) -> Int? {
    progress.withLock { progress in
      guard progress.begun < lives else { return nil }
      progress.begun += 1
      return progress.begun - 1
    }
  }

  private func evidence() async throws -> [Evidence] {
    let client = ChaosClient(node: nodes[0], recorder: recorder, evidence: [])
    let applicant = try #require(await client.register())
    return try await client.materials(of: JointItem.code, for: applicant)
  }

  // MARK: What is found afterwards, while the programs run

  func read(_ life: Life) async throws -> CaseView {
    let request = GetCase.with {
      $0.caseID = life.view.id
      $0.purpose = .usual(of: RunningSuite.auditor)
      $0.atLeast = life.view.position
    }
    return try await nodes[0].call(request, as: RunningSuite.auditor, within: Self.patience)
  }

  /// All rows of a grouping, page by page.
  func figures(_ change: (inout ReadCaseFigures) -> Void) async throws -> [CaseFigureRow] {
    var request = ReadCaseFigures.with { $0.limit = 2 }
    change(&request)
    var rows: [CaseFigureRow] = []
    repeat {
      let page = try await nodes[0].call(request, as: RunningSuite.auditor, within: Self.patience)
      rows += page.rows
      request.after = page.next
    } while !request.after.isEmpty
    return rows
  }

  /// What `yimen cases audit` says, and how it ends.
  func audit() async throws -> (status: Int32?, said: String) {
    let command = try Program("cases", "audit", "--hub", district.hub, "--json")
    return (try await command.end(within: .seconds(300)), command.output)
  }

  /// Waits until the applicant of the last decision was told of it: whoever follows the log has then taken what was before it.
  func settle(_ lives: [Life]) async throws {
    guard let last = lives.max(by: { $0.decidedAt < $1.decidedAt }), last.decidedAt > 0 else { return }
    let request = ReadMailbox.with {
      $0.subject = last.view.subject
      $0.purpose = .with { $0.kind = .audit }
    }
    try await until("the last decision is told", within: .seconds(300)) {
      try await nodes[0].call(request, as: RunningSuite.auditor, within: Self.patience).notices
        .contains { $0.caseID == last.view.id && $0.kind == "case.decided" }
    }
  }

  /// Ends everything in order, and opens the databases.
  func finish() async throws -> (aftermath: Aftermath, faulty: [String]) {
    for node in nodes { await node.stop(within: .seconds(1)) }
    let faulty = try await district.stop()
    return (try await Aftermath.read(in: district.store), faulty)
  }

  func abandon() async {
    for node in nodes { await node.stop(within: .seconds(1)) }
    await district.abandon()
  }
}

import Bus
import Contracts
import Suite
import Synchronization
import Testing

/// One run: clients at work and followers beside them, while programs meet their faults; then quiet, and the look at what is left.
final class ChaosRun: Sendable {
  /// How long the district is given to go on after a fault, and to settle after the last.
  static let patience = Duration.seconds(60)
  /// Commands that are answered between two faults of one row.
  static let commands = 5

  private let district: District
  let recorder: HistoryRecorder
  private let nodes: [Node]
  private let watchers: [LogWatcher]
  private let isOver = Mutex(false)
  private let longest = Mutex<(wait: Duration, what: String)>((.zero, "nothing"))

  /// Starts the programs, and who works with them: over direct links, and one client through the hub.
  init(on engine: ChaosSettings.Engine, isSecured: Bool, seed: UInt64) async throws {
    district = try await District(on: engine, isSecured: isSecured)
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
    watchers = [
      LogWatcher("watcher", of: "case", over: nodes[0]),
      LogWatcher("newcomer", of: "case", over: nodes[1], renewsAfter: 40),
      LogWatcher("registrar", of: "identity", over: nodes[1]),
    ]
    do {
      try await SuiteReadiness.wait(for: nodes[0], within: Self.patience)
    } catch {
      let said = await district.complaints
      await abandon()
      throw NotInTime(what: "the district is ready (\(error)); its programs said: \(said)")
    }
  }

  var counts: FaultCounts { get async { await district.counts } }

  /// Works under the faults of a plan until the last is over, then until everything has settled.
  func play(_ plan: FaultPlan) async throws {
    let evidence = try await evidence()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for node in nodes {
        for _ in 0..<2 {
          let client = ChaosClient(node: node, recorder: recorder, evidence: evidence)
          group.addTask { [self] in await client.run { self.isOver.withLock { $0 } } }
        }
      }
      group.addTask { [self] in
        defer { isOver.withLock { $0 = true } }
        try await progress(after: "the start")
        try await withThrowingTaskGroup(of: Void.self) { rows in
          for row in plan.rows { rows.addTask { for planned in row { try await self.meet(planned) } } }
          try await rows.waitForAll()
        }
        try await progress(after: "the last fault")
      }
      try await group.waitForAll()
    }
  }

  private func meet(_ planned: PlannedFault) async throws {
    try await district.inflict(planned)
    try await progress(after: "\(planned)")
  }

  /// Over every fault the work goes on by itself.
  private func progress(after what: String) async throws {
    let (before, began) = (recorder.acknowledged, ContinuousClock.now)
    try await until("commands are answered after \(what)", within: Self.patience) { recorder.acknowledged >= before + Self.commands }
    let wait = ContinuousClock.now - began
    longest.withLock { if $0.wait < wait { $0 = (wait, what) } }
  }

  /// The longest time that the clients took over their next commands after a fault, and which fault it was.
  var longestWait: (wait: Duration, what: String) { longest.withLock { $0 } }

  /// What an applicant offers with a case: the same for each of them, since nobody has papers here yet.
  private func evidence() async throws -> [Evidence] {
    let client = ChaosClient(node: nodes[0], recorder: recorder, evidence: [])
    let applicant = try #require(await client.register())
    return try await client.materials(of: "P010", for: applicant)
  }

  /// Waits until the directory lists exactly those that live, and every follower has taken all that there is. What does not reach its
  /// follower in time is the checker's to find.
  func settle() async throws {
    try await until("the directory lists each program once", within: Self.patience) {
      nodes.allSatisfy { $0.instances.map { $0.service[...] }.sorted() == district.services }
    }
    try? await until("all followers have taken all there is", within: Self.patience) { (try? await hasSettled()) == true }
  }

  private func hasSettled() async throws -> Bool {
    for watcher in watchers {
      let options = CallOptions(timeout: .seconds(10), principal: RunningSuite.operator, service: watcher.log)
      guard try await nodes[0].call(ReadEvents.with { $0.limit = 1 }, options).head == watcher.events.count else { return false }
    }
    let decided = watchers[0].events.filter { $0.kind == "case.decided" }
    let issued = watchers[2].events.filter { $0.kind == "identity.certificateIssued" }
    guard let last = decided.last, issued.count == decided.count else { return false }
    let subject = try CaseChanged(decoding: last.payload).view?.subject ?? ""
    let request = ReadMailbox.with {
      $0.subject = subject
      $0.purpose = .with { $0.kind = .audit }
    }
    let mailbox = try await nodes[0].call(request, as: RunningSuite.auditor)
    return mailbox.notices.contains { $0.caseID == last.subject && $0.kind == "case.decided" }
  }

  /// Ends everything in order, and puts together what all of them saw.
  /// - Returns: besides the history, the programs that did not end as they should, and the followers that gave up.
  func finish() async throws -> (history: History, faulty: [String]) {
    await leave()
    let faulty = try await district.stop()
    let aftermath = try await Aftermath.read(in: district.store)
    var history = recorder.history
    history.effects = aftermath.effects
    history.followers = aftermath.followers + watchers.map(aftermath.follower)
    return (history, faulty + watchers.compactMap { watcher in watcher.error.map { "\(watcher.name) gave up: \($0)" } })
  }

  /// Ends what is left of it, whatever was found.
  func abandon() async {
    await leave()
    await district.abandon()
  }

  private func leave() async {
    for watcher in watchers { watcher.stop() }
    for node in nodes { await node.stop(within: .seconds(1)) }
  }
}

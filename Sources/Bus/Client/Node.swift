import Logging
import Synchronization

/// One program's place on the bus: it calls, and answers for the services that it hosts. Bus.swift tells the path of a message.
///
/// Its engine decides, under one lock; its loop's thread moves frames between the engine and the sockets. Callers of any
/// thread put their requests into the engine themselves and wake the loop only if it sleeps.
public final class Node: Caller {
  typealias Core = Engine<Waiter>

  public let id: NodeID
  /// The node's thread.
  let loop: EventLoop
  /// The node's thread for tasks that want to live on it.
  public let taskExecutor: LoopTaskExecutor
  let engine: Mutex<Core>
  let now: @Sendable () -> Moment
  let startedAt: Moment
  let configuration: NodeConfiguration
  let transport: Transport
  let authenticator: KeyAuthenticator?
  let operations = Mutex<[HostedOperation]>([])
  let random: Mutex<Xoshiro256>
  private let retryBudget = Mutex(RetryBudget())
  private let executions = ExecutionTable()
  let readers = LogReaders()
  let subscribers = SubscriberTable()
  let spans = SpanRing()
  let metrics = Mutex("")
  private let lifetime = Mutex<Lifetime>(Lifetime())
  let logger: Logger

  private struct Lifetime {
    var endpoints: [String] = []
    var settled: CheckedContinuation<Void, Never>?
    var isRunning = false
    /// The time to wait for what runs, or for goodbyes, is over.
    var isTimeUp = false
  }

  public init(_ configuration: NodeConfiguration) {
    self.configuration = configuration
    logger = configuration.logger
    now = configuration.now
    startedAt = configuration.now()
    var random = configuration.random
    id = NodeID { random.next() }
    loop = EventLoop()
    taskExecutor = LoopTaskExecutor(loop)
    authenticator = Self.authenticator(configuration)
    transport = Transport(
      node: id, loop: loop, network: configuration.network, keys: configuration.security?.keys, authenticator: authenticator)
    var core = Core(
      node: id, incarnation: configuration.incarnation, timing: configuration.timing, isHub: configuration.isHub,
      reach: configuration.reach,
      now: configuration.now(),
      random: random)
    if let security = configuration.security {
      core.key = security.keys.publicKey.bytes
      core.replace(security.ring, timeOfDay: configuration.timeOfDay())
    }
    core.dayOffset = Int64(configuration.timeOfDay()) - configuration.now().microseconds
    engine = Mutex(core)
    self.random = Mutex(random)
  }

  /// Where it listens, with the ports as they are.
  public var endpoints: [String] { lifetime.withLock { $0.endpoints } }
  public var counters: Counters { engine.withLock { $0.counters } }
  public var incarnation: Int { configuration.incarnation }

  // MARK: Starting and stopping

  /// Starts the thread, listens, and connects to the hubs.
  /// - Throws: `TransportError` when an endpoint cannot be bound.
  public func start() async throws(TransportError) {
    Thread.start { [self] in
      loop.run(turn: turn, inFlight: { engine.withLock { $0.calls.count } }, flush: flush, hasWork: hasWork, poll: poll)
      letGo()
    }
    do throws(TransportError) {
      let bound = try await transport.listen(configuration.listen)
      lifetime.withLock { $0.endpoints = bound }
      try await connectHubs()
    } catch {
      await transport.finish(self)
      loop.stop()
      throw error
    }
    lifetime.withLock { $0.isRunning = true }
  }

  private func connectHubs() async throws(TransportError) {
    var hubs = configuration.hubs
    if configuration.isHub && configuration.network != nil { hubs.insert(.memory(id), at: 0) }
    for (place, hub) in hubs.enumerated() {
      guard
        let link = engine.withLock({ core in
          let link = core.open(.hub(place), key: hub.key, now: now())
          if let link { core.hubs.append(link) }
          return link
        })
      else { continue }
      if try await transport.connectHub(link, to: hub) { connected(link) }
    }
  }

  /// Leaves in order: out of the directory, no new requests, what runs is finished (at most `limit`), goodbye.
  public func stop(within limit: Duration = .seconds(10)) async {
    let isFirst = lifetime.withLock { lifetime in
      defer { lifetime.isRunning = false }
      return lifetime.isRunning
    }
    guard isFirst else { return }
    engine.withLock { $0.drain() }
    // Queries may wait for long, for events; they end now, and their callers ask elsewhere.
    executions.cancelQueries()
    loop.wake()
    await settle(within: limit)
    engine.withLock { $0.farewell() }
    await settle(within: configuration.timing.farewell)
    await transport.finish(self)
    loop.stop()
  }

  /// Operations and sources of events often hold the node that they call: unless it lets go of them, none of them would ever go. Nothing runs them
  /// any more where the thread ends.
  private func letGo() {
    operations.withLock { $0 = [] }
    readers.letGo()
  }

  /// Waits until the engine has nothing to wait for, but not longer than `limit`.
  private func settle(within limit: Duration) async {
    lifetime.withLock { $0.isTimeUp = false }
    let timer = Task { [self] in
      guard (try? await Task.sleep(for: limit)) != nil else { return }
      lifetime.withLock { lifetime in
        lifetime.isTimeUp = true
        return lifetime.settled.take()
      }?.resume()
    }
    await withCheckedContinuation { continuation in
      let isTimeUp = lifetime.withLock { lifetime in
        if !lifetime.isTimeUp { lifetime.settled = continuation }
        return lifetime.isTimeUp
      }
      if isTimeUp { continuation.resume() } else { loop.wake() }
    }
    timer.cancel()
  }

  // MARK: Calling

  public nonisolated(nonsending) func perform(
    _ method: Method, _ body: [UInt8], _ options: CallOptions
  ) async throws(Refusal) -> ArraySlice<UInt8> {
    var options = options
    if options.trace == nil { options.trace = newTrace() }
    if options.key == nil && method.kind == .command { options.key = newKey() }
    let started = now()
    switch await attempt(method, body, options, within: options.timeout, at: started) {
    case .reply(let reply): return reply
    case .refused(let refusal): return try await retry(method, body, options, refusal, until: started + options.timeout)
    }
  }

  /// Tries again what may be tried again, ever more slowly, until the deadline.
  private nonisolated(nonsending) func retry(
    _ method: Method, _ body: [UInt8], _ options: CallOptions, _ first: Refusal, until deadline: Moment
  ) async throws(Refusal) -> ArraySlice<UInt8> {
    var refusal = first
    // What one attempt may have done, no later one makes undone.
    var mayHaveRun = !first.notExecuted
    var repeats = 0
    var costly = 0
    while RetryPolicy.mayRetry(
      refusal, method, hasKey: options.key?.isEmpty == false, hasOthers: options.instance == nil && hasSeveral(options, method))
    {
      let jitter = random.withLock { Double.random(in: 0...1, using: &$0) }
      repeats += 1
      let delay = RetryPolicy.delay(attempt: repeats, advice: refusal.retryAfter, jitter: jitter)
      let least = RetryPolicy.leastTime(after: refusal, method, mayHaveRun: mayHaveRun, of: options.timeout)
      guard deadline - now() > delay + least else { break }
      if RetryPolicy.costsBudget(refusal) {
        costly += 1
        let started = engine.withLock { $0.counters.callsStarted }
        guard costly < RetryPolicy.attempts, retryBudget.withLock({ $0.takeRetry(after: started) }) else { break }
      }
      // Where the task is cancelled the wait ends at once, and the attempt with it: so the call ends as cancelled, whatever was said last.
      try? await Task.sleep(for: delay)
      let time = now()
      // Under load the wait itself may take longer.
      guard least == .zero || Task.isCancelled || deadline - time > least else { break }
      switch await self.attempt(method, body, options, within: deadline - time, at: time) {
      case .reply(let body): return body
      case .refused(let next):
        refusal = next
        mayHaveRun = mayHaveRun || !next.notExecuted
      }
    }
    refusal.notExecuted = !mayHaveRun
    throw refusal
  }

  private func hasSeveral(_ options: CallOptions, _ method: Method) -> Bool {
    let service = options.service ?? method.service
    return engine.withLock { ($0.table.byService[service]?.count ?? 0) > 1 }
  }

  /// One attempt: the request goes into the engine, and the task waits for the one completion.
  ///
  /// All that it makes lives on the stack of the closure: what an asynchronous function holds lies in its task, and with many
  /// calls in flight each task is far from the caches.
  @inline(__always)
  private nonisolated(nonsending) func attempt(
    _ method: Method, _ body: [UInt8], _ options: CallOptions, within limit: Duration, at time: Moment
  ) async -> CallOutcome {
    await unsafe withUnsafeContinuation { continuation in
      unsafe withUnsafeCurrentTask { task in
        let waiter = unsafe Waiter(continuation: continuation, task: task)
        if unsafe task?.isCancelled == true { return waiter.resume(.refused(Refusal(BusRefusals.cancelled, notExecuted: true))) }
        begin(method, body, options, within: limit, at: time, waiter)
      }
    }
  }

  @inline(never)
  private func begin(
    _ method: Method, _ body: [UInt8], _ options: CallOptions, within limit: Duration, at time: Moment, _ waiter: Waiter
  ) {
    let outgoing = Core.Outgoing(
      service: options.service ?? method.service,
      serviceID: options.service.map(ServiceName.identifier) ?? method.serviceID, method: method.number,
      target: options.instance, priority: options.priority, waitsForReady: options.waitsForReady,
      extensions: Extensions.encoded(
        trace: options.trace, key: options.key ?? [], principal: options.principal, target: options.instance, proof: options.proof),
      body: body)
    let ended = engine.withLock { core in
      core.call(outgoing, within: limit, waiter: waiter, now: time)
      return core.takeCompletions()
    }
    // On the loop's thread the turn that runs this task flushes; elsewhere the loop may sleep.
    loop.wake()
    for completion in ended { completion.waiter.resume(completion.outcome) }
  }

  // MARK: The loop's turn

  private func connected(_ link: LinkID) {
    engine.withLock { $0.connected(link, now: now()) }
    loop.wake()
  }

  private func turn() { transport.assumeIsolated { turn(on: $0) } }
  private func flush() { transport.assumeIsolated { flush(on: $0) } }

  func turn(on transport: isolated Transport) {
    let received = transport.collect()
    let time = now()
    var effects = engine.withLock { core in
      core.counters.unexpected += received.malformed
      for (source, bytes) in received.frames {
        guard
          let link = transport.link(
            of: source, open: { core.open(.inbound, key: source.key, now: time) }, replace: { core.close($0) })
        else {
          core.counters.unexpected += 1
          continue
        }
        core.receive(bytes, on: link, now: time)
      }
      for event in received.connections {
        switch event {
        case .connected(let link): core.connected(link, now: time)
        case .disconnected(let link): core.disconnected(link, now: time)
        case .refused(let link): core.keyRefused(by: link)
        }
      }
      core.tick(now: time, isGone: { $0.isCancelled }, timeOfDay: configuration.timeOfDay)
      return core.takeEffects()
    }
    transport.retryRefused(now: time)
    while !effects.isEmpty {
      perform(effects, of: received.frames.count, on: transport)
      effects = engine.withLock { $0.takeEffects() }
    }
    let (out, leaves) = engine.withLock { ($0.flush(), $0.isDraining) }
    for (link, frames) in out { send(frames, over: link, on: transport) }
    if leaves && engine.withLock({ $0.isSettled }) { lifetime.withLock { $0.settled.take() }?.resume() }
  }

  private func send(_ frames: [[UInt8]], over link: LinkID, on transport: isolated Transport) {
    let (sent, outcome) = transport.send(frames, over: link)
    switch outcome {
    case .sent: break
    case .full: engine.withLock { $0.blocked(link, Array(frames[sent...]), now: now()) }
    case .noSuchPeer: engine.withLock { $0.unreachable(link, now: now()) }
    }
  }

  /// - Parameter frames: how many came in this turn.
  private func perform(_ effects: Effects<Waiter>, of frames: Int, on transport: isolated Transport) {
    for completion in effects.completions { completion.waiter.resume(completion.outcome) }
    for action in effects.actions {
      switch action {
      case .connect(let link, let instance):
        let connection = transport.connect(link, to: instance)
        if !transport.isSecured(link) { engine.withLock { $0.provesNothing(link) } }
        switch connection {
        case .standing: connected(link)
        case .begun: break
        // Tried again when the table changes or a call asks for it.
        case .impossible: engine.withLock { $0.close(link) }
        }
      case .close(let link): transport.forget(link)
      case .cancel: break
      case .read(let read): self.read(read)
      case .stopReading(let stream): readers.stop(stream)
      case .arrived(let follower): subscribers.wake(follower)
      case .notice(let notice): tell(notice)
      }
    }
    execute(effects.requests, of: frames, on: transport)
    // Last: a cancellation may come in one frame with its request.
    for case .cancel(let link, let requestID) in effects.actions { executions.cancel(link, requestID) }
  }

  private func execute(_ requests: [IncomingRequest], of frames: Int, on transport: isolated Transport) {
    guard !requests.isEmpty else { return }
    let operations = operations.withLock { $0 }
    let time = now()
    var answers: [Answer] = []
    // As many share a frame as did when they came: whoever asks has chosen what keeps both ends at work.
    let batch = min(max(requests.count / max(frames, 1), EventLoop.smallestBatch), EventLoop.largestBatch)
    answers.reserveCapacity(min(requests.count, batch))
    for (index, request) in requests.enumerated() {
      let hosted = operations[request.operation]
      if let immediate = hosted.immediate {
        answers.append(Answer(origin: request.origin, outcome: answer(request, hosted, immediate, at: time)))
      } else if engine.withLock({ $0.begins(request.origin) }) {
        execute(request, hosted, at: time)
      }
      // Answers leave while the rest is worked on, so that both ends work at once, and what is large does not pile up here.
      let isFull = hosted.immediate == nil && engine.withLock { $0.holdsFullFrame(for: request.origin.link) }
      if isFull || index % batch == batch - 1 {
        finish(&answers)
        flush(on: transport)
      }
    }
    finish(&answers)
    let spent = now().microseconds(since: time)
    engine.withLock { $0.pace.note(spent, for: requests.count) }
  }

  private struct Answer {
    let origin: IncomingRequest.Origin
    let outcome: CallOutcome
  }

  private func finish(_ answers: inout [Answer]) {
    guard !answers.isEmpty else { return }
    engine.withLock { core in
      for answer in answers { core.finish(answer.origin, answer.outcome) }
    }
    answers.removeAll(keepingCapacity: true)
  }

  private func flush(on transport: isolated Transport) {
    for (link, frames) in engine.withLock({ $0.flush() }) { send(frames, over: link, on: transport) }
  }

  /// Runs one request; a handler that does not wait is done before this returns.
  private func execute(_ request: IncomingRequest, _ hosted: HostedOperation, at started: Moment) {
    guard !executions.isRunning(request.origin) else {
      return finish(request.origin, .refused(Refusal(BusRefusals.requestRepeated, notExecuted: true)))
    }
    let context = context(of: request, hosted)
    hosted.counter.began()
    let execution = Execution()
    let task = Task.immediate { [self] in
      let outcome: CallOutcome
      do {
        outcome = .reply(ArraySlice(try await hosted.operation.answer(context)))
      } catch {
        outcome = .refused(refusal(for: error, hosted.method, context.trace))
      }
      let hasWaited = executions.ended(execution, request.origin)
      note(request, hosted, context, from: started, outcome)
      let spent = now().microseconds(since: started)
      finish(request.origin, outcome, after: hasWaited ? spent : nil)
      hosted.counter.ended(after: spent, isError: outcome.isRefusal)
    }
    executions.began(execution, request.origin, task, isQuery: hosted.method.kind == .query)
  }

  private func answer(
    _ request: IncomingRequest, _ hosted: HostedOperation, _ immediate: any ImmediateOperation, at started: Moment
  ) -> CallOutcome {
    let context = context(of: request, hosted)
    let outcome: CallOutcome
    do {
      outcome = .reply(ArraySlice(try immediate.answerNow(context)))
    } catch {
      outcome = .refused(refusal(for: error, hosted.method, context.trace))
    }
    note(request, hosted, context, from: started, outcome)
    hosted.counter.answered(after: now().microseconds(since: started), isError: outcome.isRefusal)
    return outcome
  }

  private func context(of request: IncomingRequest, _ hosted: HostedOperation) -> CallContext {
    CallContext(
      request, of: hosted.method, trace: request.extensions.trace ?? newTrace(),
      span: hosted.isTraced ? random.withLock { $0.next() } : 0, node: self)
  }

  /// What the peer is told of an error: a refusal as it is; of anything else only the trace, by which the log is found. A query that
  /// is cut short because the node leaves may be asked elsewhere.
  private func refusal(for error: any Error, _ method: Method, _ trace: TraceContext) -> Refusal {
    if method.kind == .query && Task.isCancelled {
      return Refusal(engine.withLock { $0.isDraining } ? BusRefusals.draining : BusRefusals.cancelled, notExecuted: true)
    }
    if let refusal = error as? Refusal { return refusal }
    if error is CancellationError { return Refusal(BusRefusals.cancelled, notExecuted: method.kind == .query) }
    logger.error("operation failed", metadata: ["bus.method": "\(method.name)", "trace": "\(trace.traceID)", "error": "\(error)"])
    return Refusal(BusRefusals.internalFault, detail: trace.traceID)
  }

  /// - Parameter spent: how long it took, in microseconds; nil for what did not wait, which is counted with the turn that it was part of.
  private func finish(_ origin: IncomingRequest.Origin, _ outcome: CallOutcome, after spent: Int64? = nil) {
    engine.withLock { core in
      if let spent { core.pace.note(spent) }
      core.finish(origin, outcome)
    }
    loop.wake()
  }

  private func hasWork() -> Bool {
    engine.withLock { !$0.dirty.isEmpty || !$0.effects.isEmpty } || transport.assumeIsolated { $0.hasNews }
  }

  private func poll(waiting: Bool) {
    let due = waiting ? engine.withLock { $0.nextTick } : nil
    let isWoken = transport.assumeIsolated { $0.wait(until: due, now: now()) }
    // Who brought one call often brings more: they share a frame if they are let in first.
    if isWoken && engine.withLock({ $0.calls.count }) > 8 { Thread.yield() }
  }
}

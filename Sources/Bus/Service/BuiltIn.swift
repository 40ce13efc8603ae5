/// The operations that every instance has.
enum BuiltIn {
  static func operations(for service: ServiceDefinition, instance: InstanceID, node: Node) -> [any Operation] {
    [
      PingOperation(),
      InfoOperation(service: service, instance: instance, id: node.id, incarnation: node.incarnation, node: node),
      StatisticsOperation(service: service.name, instance: instance, node: node),
      HealthOperation(check: service.health),
      TraceOperation(service: service.name, node: node),
    ]
  }
}

private struct PingOperation: ImmediateOperation {
  typealias Request = Ping

  func answer(_ request: Ping, _ context: CallContext) throws -> Empty { Empty() }
}

private struct InfoOperation: Operation {
  let service: ServiceDefinition
  let instance: InstanceID
  let id: NodeID
  let incarnation: Int
  /// Not kept alive by its own operation.
  weak let node: Node?

  init(service: ServiceDefinition, instance: InstanceID, id: NodeID, incarnation: Int, node: Node) {
    self.service = service
    self.instance = instance
    self.id = id
    self.incarnation = incarnation
    self.node = node
  }

  nonisolated(nonsending) func handle(_ request: ReadInfo, _ context: CallContext) async throws -> InstanceInfo {
    var info = InstanceInfo()
    info.service = service.name
    info.version = service.version
    info.instance = instance.bytes
    info.node = id.bytes
    info.incarnation = incarnation
    info.methods = service.operations.map { type(of: $0).methodValue.name }.sorted()
    info.metrics = node?.metricsAddress ?? ""
    return info
  }
}

private struct StatisticsOperation: Operation {
  let service: String
  let instance: InstanceID
  /// Not kept alive by its own operation.
  weak let node: Node?

  init(service: String, instance: InstanceID, node: Node) {
    self.service = service
    self.instance = instance
    self.node = node
  }

  nonisolated(nonsending) func handle(_ request: ReadStatistics, _ context: CallContext) async throws -> InstanceStatistics {
    var statistics = InstanceStatistics()
    statistics.instance = instance.bytes
    guard let node else { return statistics }
    statistics.methods = node.statistics(of: service).sorted { $0.name < $1.name }
    statistics.tell(node.figures)
    return statistics
  }
}

extension InstanceStatistics {
  fileprivate mutating func tell(_ figures: NodeFigures) {
    running = figures.running
    callsInFlight = figures.callsInFlight
    waitingCalls = figures.waitingCalls
    queuedBytes = figures.queuedBytes
    linkCount = figures.linkCount
    links = figures.busiest(BusLimits.linksTold)
    let counters = figures.counters
    badFrames = counters.badFrames.values.reduce(0, +)
    linksLost = counters.linksLost
    beyondCredit = counters.beyondCredit
    shed = counters.shed
    relayed = counters.relayed
    ejections = counters.ejections
    lateReplies = counters.lateReplies
    framesIn = counters.framesIn
    framesOut = counters.framesOut
    recordsIn = counters.recordsIn
  }
}

private struct TraceOperation: Operation {
  let service: String
  /// Not kept alive by its own operation.
  weak let node: Node?

  init(service: String, node: Node) {
    self.service = service
    self.node = node
  }

  nonisolated(nonsending) func handle(_ request: ReadTrace, _ context: CallContext) async throws -> TraceSpans {
    guard let trace = TraceContext.words(request.trace) else {
      throw Refusal(BusRefusals.badRequest, detail: "trace: 16 bytes", notExecuted: true)
    }
    return TraceSpans.with { $0.spans = node?.spans(of: trace, service: service) ?? [] }
  }
}

private struct HealthOperation: Operation {
  let check: @Sendable () async -> String?

  nonisolated(nonsending) func handle(_ request: ReadHealth, _ context: CallContext) async throws -> Health {
    var health = Health()
    let detail = await check()
    health.isHealthy = detail == nil
    health.detail = detail ?? ""
    return health
  }
}

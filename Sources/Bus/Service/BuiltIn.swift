/// The operations that every instance has.
enum BuiltIn {
  static func operations(for service: ServiceDefinition, instance: InstanceID, node: Node) -> [any Operation] {
    [
      PingOperation(),
      InfoOperation(service: service, instance: instance, node: node.id, incarnation: node.incarnation),
      StatisticsOperation(service: service.name, instance: instance, node: node),
      HealthOperation(check: service.health),
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
  let node: NodeID
  let incarnation: Int

  nonisolated(nonsending) func handle(_ request: ReadInfo, _ context: CallContext) async throws -> InstanceInfo {
    var info = InstanceInfo()
    info.service = service.name
    info.version = service.version
    info.instance = instance.bytes
    info.node = node.bytes
    info.incarnation = incarnation
    info.methods = service.operations.map { type(of: $0).methodValue.name }.sorted()
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
    let counters = node.counters
    statistics.badFrames = counters.badFrames.values.reduce(0, +)
    statistics.linksLost = counters.linksLost
    return statistics
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

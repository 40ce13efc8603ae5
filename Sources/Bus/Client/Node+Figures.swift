import Synchronization

extension Node {
  /// What the node does now, and what it has counted.
  public var figures: NodeFigures { engine.withLock { $0.figures } }

  /// The figures of every method that was called, by service; what every instance answers among them.
  public var methodStatistics: [(service: String, methods: [MethodStatistics])] {
    let all = operations.withLock { $0 }
    let services = all.reduce(into: [String]()) { services, hosted in if services.last != hosted.service { services.append(hosted.service) }
    }
    return services.map { ($0, statistics(of: $0)) }
  }

  /// Where the program tells its metrics, an http address; empty when it does not. `bus.info` hands it on.
  public var metricsAddress: String {
    get { metrics.withLock { $0 } }
    set { metrics.withLock { $0 = newValue } }
  }

  /// The figures of one service's methods that were called.
  func statistics(of service: String) -> [MethodStatistics] {
    operations.withLock { $0 }.filter { $0.service == service }.map(\.counter.snapshot).filter { $0.calls > 0 || $0.inFlight > 0 }
  }
}

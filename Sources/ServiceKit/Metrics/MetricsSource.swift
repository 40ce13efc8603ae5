public import Bus

/// What a program's metrics are read from, whenever they are asked for.
public struct MetricsSource: Sendable {
  let node: Node
  let services: [any HostedService]

  public init(node: Node, services: [any HostedService]) {
    self.node = node
    self.services = services
  }

  func report() -> MetricsReport {
    var report = MetricsReport(version: SuiteSettings.version)
    report.services = node.methodStatistics.map { service, methods in
      let hosted = services.first { $0.name == service }
      return MetricsReport.Service(
        name: service, methods: methods.sorted { $0.name < $1.name }, store: hosted?.storeStatistics, figures: hosted?.figures ?? [])
    }
    report.node = node.figures
    report.process = ProcessFigures.current()
    return report
  }

  /// The services that cannot do their work now; why, their logs and `bus.health` tell.
  func ailing() async -> [String] {
    var ailing: [String] = []
    for service in services where await service.health() != nil { ailing.append(service.name) }
    return ailing
  }
}

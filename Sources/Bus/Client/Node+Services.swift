import Logging
import Synchronization

extension Node {
  /// Takes on a service; it is in the directory as soon as a hub hears of it. A second one of the same name, or of a name with the
  /// same identifier, is not taken on: that is logged.
  public func serve(_ service: ServiceDefinition) {
    let instance = random.withLock { random in InstanceID { random.next() } }
    let all = service.operations + BuiltIn.operations(for: service, instance: instance, node: self)
    guard let methods = takeOn(all, of: service.name) else { return }
    if let events = service.events { readers.add(events, of: service.name) }
    let hosted = HostedService(name: service.name, instance: instance, methods: methods, followers: service.events?.roles)
    let reachable = configuration.advertise.isEmpty ? endpoints : configuration.advertise
    engine.withLock { $0.host(hosted, version: service.version, endpoints: reachable, now: now()) }
    loop.wake()
  }

  /// The operations of a service, each by its place; nil where the name is taken. Looked for and taken in one step: two may come at once.
  private func takeOn(_ all: [any Operation], of service: String) -> [UInt32: HostedService.Entry]? {
    let (methods, other) = operations.withLock { operations -> ([UInt32: HostedService.Entry]?, String) in
      let identifier = ServiceName.identifier(service)
      if let other = operations.first(where: { ServiceName.identifier($0.service) == identifier }) { return (nil, other.service) }
      var methods: [UInt32: HostedService.Entry] = [:]
      for operation in all where methods[type(of: operation).number] == nil {
        methods[type(of: operation).number] = HostedService.Entry(method: type(of: operation).methodValue, operation: operations.count)
        operations.append(HostedOperation(service: service, operation: operation))
      }
      return (methods, "")
    }
    if methods == nil {
      logger.error("a service is not served: its name is taken", metadata: ["bus.service": "\(service)", "bus.other": "\(other)"])
    }
    return methods
  }
}

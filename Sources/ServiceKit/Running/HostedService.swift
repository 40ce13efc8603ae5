public import ServiceLifecycle

/// A service that runs on a node, whichever it is.
public protocol HostedService: ServiceLifecycle.Service {
  /// Closes the store, after the node has left the bus.
  func close() async
}

extension ServiceHost: HostedService {}

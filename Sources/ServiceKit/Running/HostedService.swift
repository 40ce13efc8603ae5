public import ServiceLifecycle
public import Store

/// A service that runs on a node, whichever it is.
public protocol HostedService: ServiceLifecycle.Service {
  var name: String { get }
  var storeStatistics: StoreStatistics { get }
  /// Figures of its own.
  var figures: [ServiceFigure] { get }
  /// Why the service cannot do its work; nil when it can.
  func health() async -> String?
  /// Closes the store, after the node has left the bus.
  func close() async
}

extension HostedService {
  public var figures: [ServiceFigure] { [] }
}

extension ServiceHost: HostedService {}

/// What logs of starting and stopping call it: without a word of its own they would write out all that it holds.
extension ServiceHost: CustomStringConvertible {
  public var description: String { name }
}

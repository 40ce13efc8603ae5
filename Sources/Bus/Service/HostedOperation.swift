/// An operation on its node, with its counter.
final class HostedOperation: Sendable {
  let service: String
  let operation: any Operation
  /// The same operation, when it answers at once.
  let immediate: (any ImmediateOperation)?
  let method: Method
  let counter: MethodCounter
  /// Whether its requests are kept as spans; what every instance answers is not.
  let isTraced: Bool

  init(service: String, operation: any Operation) {
    self.service = service
    self.operation = operation
    immediate = operation as? any ImmediateOperation
    method = type(of: operation).methodValue
    counter = MethodCounter(name: method.name)
    isTraced = !method.service.isEmpty
  }
}

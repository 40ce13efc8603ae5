/// An operation on its node, with its counter.
struct HostedOperation: Sendable {
  let service: String
  let operation: any Operation
  let method: Method
  let counter: MethodCounter

  init(service: String, operation: any Operation) {
    self.service = service
    self.operation = operation
    method = type(of: operation).methodValue
    counter = MethodCounter(name: method.name)
  }
}

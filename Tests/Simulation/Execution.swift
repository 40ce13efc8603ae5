@testable import Bus

/// A request at work in a handler.
final class Execution {
  let program: Program
  let request: IncomingRequest
  let errand: Int
  let service: String
  let isQuery: Bool
  let startedAt: Moment
  var isEnded = false

  init(program: Program, request: IncomingRequest, errand: Int, service: String, isQuery: Bool, startedAt: Moment) {
    self.program = program
    self.request = request
    self.errand = errand
    self.service = service
    self.isQuery = isQuery
    self.startedAt = startedAt
  }
}

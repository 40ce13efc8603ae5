import Bus
import Hub
import Logging
import ServiceKit
import TestKit

/// Gives back what it gets.
struct EchoOperation: BusOperation {
  func handle(_ request: Echo, _ context: CallContext) async throws -> Echo { request }
}

// A service that keeps nothing, as a program: so that tests start and stop as many as they like.
await Program.main(name: "echo-service") { reader, signals in
  let program = try ProgramSettings(reader, program: Echo.service)
  let node = try Program.node(program, isHub: false)
  try await node.start()
  node.serve(ServiceDefinition(name: Echo.service, version: SuiteSettings.version, operations: [EchoOperation()]))
  program.logger.info("listening", metadata: ["bus.endpoints": "\(node.endpoints)"])
  try await Program.run([Presence()], on: node, program, beside: nil, until: signals)
  await node.stop()
}

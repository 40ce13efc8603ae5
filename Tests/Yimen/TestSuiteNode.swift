import Bus
import Contracts
import Foundation
import Logging
import ServiceKit
import Suite
import TestKit

/// A suite of one item service and whatever a test adds, in this process, that the command line finds in a directory.
struct TestSuiteNode {
  let node: Node
  let directory: String

  init(events: [Event] = [], and others: [ServiceDefinition] = []) async throws {
    var configuration = NodeConfiguration(incarnation: 1_000_000, logger: Logger(label: "test"))
    configuration.isHub = true
    configuration.network = MemoryNetwork()
    configuration.listen = ["tcp://127.0.0.1:0"]
    node = Node(configuration)
    try await node.start()
    node.serve(
      ServiceDefinition(name: "item", version: "1", operations: [GetItemEcho(), ImportCounter(), EventsFromList(events: events)]))
    for other in others { node.serve(other) }
    directory = TemporaryDirectory.make()
    let file = SuiteFile(
      pid: ProcessInfo.processInfo.processIdentifier, version: "1", endpoints: node.endpoints, mode: .embedded)
    try file.write(in: directory)
  }

  func stop() async { await node.stop() }
}

private struct GetItemEcho: BusOperation {
  nonisolated(nonsending) func handle(_ request: GetItem, _ context: CallContext) async throws -> Item {
    guard request.code != "P404" else { throw ItemRefusals.unknownItem.refusal("P404") }
    return Item.with {
      $0.code = request.code
      $0.name = "\(context.principal.role):\(context.principal.id)@\(context.principal.channel)"
    }
  }
}

private struct ImportCounter: BusOperation {
  nonisolated(nonsending) func handle(_ request: ImportCatalogue, _ context: CallContext) async throws -> ImportReport {
    ImportReport.with { $0.items = request.catalogue.count }
  }
}

private struct EventsFromList: BusOperation {
  let events: [Event]

  nonisolated(nonsending) func handle(_ request: ReadEvents, _ context: CallContext) async throws -> EventPage {
    EventPage.with { page in
      page.events = events.filter { $0.sequence > request.after && (request.kinds.isEmpty || request.kinds.contains($0.kind)) }
      page.head = events.last?.sequence ?? 0
      page.next = page.head
    }
  }
}

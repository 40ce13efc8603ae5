import Bus
import BusFloor
import Configuration
import Contracts
import Foundation
import ItemDomain
import ItemService
import Logging
import ServiceKit

/// The item service with the sample, in which one item has questions, on a node beside an identity service that tells of three certificates at
/// once; and a client over tcp.
final class GuidedBench: Sendable {
  private static let clerk = Principal(id: "bench", role: .clerk, channel: "bench")
  private static let operation = Principal(id: "bench", role: .operator, channel: "bench")
  private static let item = "P027"

  let client: Node
  private let directory: String
  private let server: Node
  private let host: ServiceHost<ItemService>
  private let running: Task<Void, any Error>

  init() async throws {
    let directory = FileManager.default.temporaryDirectory.appending(path: "yimen-guide-\(UUID().uuidString.prefix(8))").path
    self.directory = directory
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    var logger = Logger(label: "bench")
    logger.logLevel = .error
    server = try await BusBench.node {
      $0.isHub = true; $0.network = MemoryNetwork(); $0.listen = ["tcp://127.0.0.1:0"]
    }
    server.serve(ServiceDefinition(name: "echo", version: "1", operations: [BusBench.EchoOperation()]))
    server.serve(ServiceDefinition(name: "identity", version: "1", operations: [Holding()]))
    let settings = SuiteSettings(directory: directory, reader: ConfigReader(provider: InMemoryProvider(values: [:])), logger: logger)
    let host = try await ServiceHost<ItemService>(on: server, settings: settings)
    self.host = host
    running = Task { try await host.run() }
    let client = try await BusBench.node { [server] in $0.hubs = [.endpoint(server.endpoints[0])] }
    self.client = client
    try await until("the service is there") { client.instances.contains { $0.service == "item" } }
    let catalogue = try CatalogueImport.write(try Self.draft())
    _ = try await client.call(ImportCatalogue.with { $0.catalogue = catalogue }, as: Self.operation, within: .seconds(60))
  }

  func stop() async {
    await client.stop()
    running.cancel()
    await server.stop()
    _ = try? await running.value
    await host.close()
    try? FileManager.default.removeItem(atPath: directory)
  }

  /// Asks for the guide again and again, one call after the other.
  func guide(_ seconds: Double) async throws -> FloorLoop.Result {
    let request = GuideItem.with {
      $0.item = Self.item
      $0.subject = "019a0000-0000-7000-8000-000000000001"
      $0.purpose = .with { $0.kind = .guide }
      $0.answers = [
        .with { ($0.question, $0.values) = ("marriage", ["married"]) }, .with { ($0.question, $0.values) = ("age", ["40"]) },
      ]
    }
    let start = FloorLoop.now()
    let end = start + UInt64(seconds * 1e9)
    var result = FloorLoop.Result()
    var before = start
    while before < end {
      _ = try await client.call(request, as: Self.clerk, within: .seconds(30))
      let after = FloorLoop.now()
      result.latencies.append(after - before)
      before = after
    }
    result.calls = result.latencies.count
    result.seconds = Double(FloorLoop.now() - start) / 1e9
    return result
  }

  /// The sample, in which each material of one item has a condition.
  private static func draft() throws -> CatalogueDraft {
    let questions = """
      [{"code": "marriage", "text": "婚姻状况？", "text_en": "Marital status?", "kind": "one_of", "choices": [
          {"code": "single", "text": "未婚", "text_en": "single"}, {"code": "married", "text": "已婚", "text_en": "married"}]},
       {"code": "age", "text": "年龄？", "text_en": "Age?", "kind": "number", "least": 0, "most": 150, "condition": "marriage = married"}]
      """
    var draft = try SampleCatalogue.draft()
    for place in draft.items.indices where draft.items[place].code == item {
      draft.items[place].questions = try JSONDecoder().decode([QuestionDraft].self, from: Data(questions.utf8))
      for material in draft.items[place].materials.indices {
        draft.items[place].materials[material].condition = "marriage = married and (age >= 18 or not age < 16)"
      }
    }
    return draft
  }

  private struct Holding: ImmediateOperation {
    func answer(_ request: FindCertificates, _ context: CallContext) throws -> CertificateList {
      .with { list in
        list.certificates = ["ct027", "ct046", "ct025"].map { type in
          .with { ($0.id, $0.type, $0.state) = ("certificate-\(type)", type, .valid) }
        }
      }
    }
  }
}

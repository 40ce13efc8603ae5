import Bus
import BusFloor
import Contracts
import Foundation
import ItemDomain
import ItemService

/// The item service with the sample, in which one item has questions, on a node beside an identity service that tells of three certificates at
/// once; and a client over tcp.
struct GuidedBench {
  private static let clerk = Principal(id: "bench", role: .clerk, channel: "bench")
  private static let operation = Principal(id: "bench", role: .operator, channel: "bench")
  private static let item = "P027"

  let service: MeasuredService<ItemService>

  init(_ directory: String) async throws {
    let identity = ServiceDefinition(name: "identity", version: "1", operations: [Holding()])
    service = try await MeasuredService(directory, beside: [identity])
    let catalogue = try CatalogueImport.write(try Self.draft())
    _ = try await service.client.call(ImportCatalogue.with { $0.catalogue = catalogue }, as: Self.operation, within: .seconds(60))
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
    return try await service.ask(1, seconds) { _, _ in (Self.clerk, [request]) }
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

import Bus
import Contracts
import Foundation
import Testing

/// The next version of an item of the sample catalogue.
enum NextVersion {
  /// Drafts, checks and publishes it over the bus, as an office does it.
  /// - Parameter edit: what is new, in the item as the import format writes it.
  static func publish(of code: String, over node: Node, _ edit: (inout [String: Any]) -> Void) async throws {
    let `operator` = RunningSuite.operator
    let written = try await node.call(ReadDraft.with { $0.code = code }, as: `operator`, within: .seconds(20))
    var item = try #require(try JSONSerialization.jsonObject(with: Data(written.draft)) as? [String: Any])
    edit(&item)
    let draft = Array(try JSONSerialization.data(withJSONObject: item))
    let report = try await node.call(PutItemDraft.with { $0.draft = draft }, as: `operator`, within: .seconds(20))
    let version = report.version?.version ?? 0
    let mark = MarkItemChecked.with { ($0.code, $0.version) = (code, version) }
    _ = try await node.call(mark, as: RunningSuite.approver, within: .seconds(20))
    let publish = PublishItem.with { ($0.code, $0.version) = (code, version) }
    _ = try await node.call(publish, as: `operator`, within: .seconds(20))
  }
}

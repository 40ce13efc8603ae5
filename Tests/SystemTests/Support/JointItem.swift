import Bus
import Contracts
import Foundation
import Testing

/// An item of the sample catalogue whose next version goes through three departments side by side (并联审批).
enum JointItem {
  /// Promised, with a visit and a certificate at its end.
  static let code = "P027"
  static let steps = ["plan", "fire", "site"]

  /// Drafts, checks and publishes that version over the bus, as an office does it.
  static func publish(over node: Node) async throws {
    let `operator` = RunningSuite.operator
    let written = try await node.call(ReadDraft.with { $0.code = code }, as: `operator`, within: .seconds(20))
    var item = try #require(try JSONSerialization.jsonObject(with: Data(written.draft)) as? [String: Any])
    item["record"] = ["flow": steps.map(step)]
    let draft = Array(try JSONSerialization.data(withJSONObject: item))
    let report = try await node.call(PutItemDraft.with { $0.draft = draft }, as: `operator`, within: .seconds(20))
    let version = report.version?.version ?? 0
    let mark = MarkItemChecked.with { ($0.code, $0.version) = (code, version) }
    _ = try await node.call(mark, as: RunningSuite.approver, within: .seconds(20))
    let publish = PublishItem.with { ($0.code, $0.version) = (code, version) }
    _ = try await node.call(publish, as: `operator`, within: .seconds(20))
  }

  private static func step(_ code: String) -> [String: Any] {
    ["name": "审查", "office": "部门\(code)", "code": code, "limit": ["value": 3, "unit": "1"] as [String: Any]]
  }
}

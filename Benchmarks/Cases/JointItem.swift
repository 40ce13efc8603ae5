import Bus
import Contracts
import Foundation

/// An item of the sample catalogue whose next version goes through three departments side by side (并联审批).
enum JointItem {
  /// Promised, with a visit and a certificate at its end.
  static let code = "P027"
  static let steps = ["plan", "fire", "site"]

  private static let `operator` = Principal(id: "operator-1", role: .operator, channel: "command-line")
  private static let checker = Principal(id: "desk-1", role: .approver, channel: "window")

  /// Does nothing where that version is there already.
  static func publish(over node: Node) async throws {
    let written = try await node.call(ReadDraft.with { $0.code = code }, as: `operator`, within: .seconds(30))
    guard var item = try JSONSerialization.jsonObject(with: Data(written.draft)) as? [String: Any] else { return }
    var record = item["record"] as? [String: Any] ?? [:]
    guard record["flow"] == nil else { return }
    record["flow"] = steps.map(step)
    item["record"] = record
    let draft = Array(try JSONSerialization.data(withJSONObject: item))
    let report = try await node.call(PutItemDraft.with { $0.draft = draft }, as: `operator`, within: .seconds(30))
    let version = report.version?.version ?? 0
    let mark = MarkItemChecked.with { ($0.code, $0.version) = (code, version) }
    _ = try await node.call(mark, as: checker, within: .seconds(30))
    let publish = PublishItem.with { ($0.code, $0.version) = (code, version) }
    _ = try await node.call(publish, as: `operator`, within: .seconds(30))
  }

  private static func step(_ code: String) -> [String: Any] {
    ["name": "审查", "office": "部门\(code)", "code": code, "limit": ["value": 3, "unit": "1"] as [String: Any]]
  }
}

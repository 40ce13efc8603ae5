import Bus

/// An item of the sample catalogue whose next version goes through three departments side by side (并联审批).
enum JointItem {
  /// Promised, with a visit and a certificate at its end.
  static let code = "P027"
  static let steps = ["plan", "fire", "site"]

  static func publish(over node: Node) async throws {
    try await NextVersion.publish(of: code, over: node) { $0["record"] = ["flow": steps.map(step)] }
  }

  private static func step(_ code: String) -> [String: Any] {
    ["name": "审查", "office": "部门\(code)", "code": code, "limit": ["value": 3, "unit": "1"] as [String: Any]]
  }
}

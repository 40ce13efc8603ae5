import Bus
import Contracts

/// What the proof check found, for programs and for people.
enum ProofText {
  /// `{"findings":[…]}` and nothing else.
  static func json(_ report: ProofReport) -> JSONValue {
    .object([("findings", .array(report.findings.map(json)))])
  }

  private static func json(_ finding: ProofFinding) -> JSONValue {
    var members: [(name: String, value: JSONValue)] = [("kind", .string(jsonName(of: finding.kind)))]
    if finding.kind == .loop {
      members.append(("items", .array(finding.items.map { .string($0) })))
      members.append(("path", .array(finding.path.map { .string($0) })))
    } else {
      members.append(("item", .string(finding.items.first ?? "")))
      members.append(("material", .string(finding.material)))
    }
    members.append(("rule", .string(finding.rule)))
    members.append(("remedy", .string(remedy(finding))))
    return .object(members)
  }

  static func lines(_ report: ProofReport) -> [String] {
    guard report.total > 0 else {
      return ["✔ 未发现问题 nothing found (\(report.items) 事项 items, \(report.edges) 条边 edges)"]
    }
    var lines = report.findings.flatMap(lines)
    let untold = report.total - report.findings.count
    if untold > 0 { lines.append("… 另有 \(untold) 条 and \(untold) more") }
    if !report.cuts.isEmpty {
      lines.append("可打破全部循环 what opens all loops:")
      lines += report.cuts.map { "  \(name(of: $0.kind)) \(DisplayText.printable($0.material)) (\(DisplayText.printable($0.item)))" }
    }
    return lines
  }

  static func lines(_ finding: ProofFinding) -> [String] {
    let mark = blocks(finding.kind) ? "✘" : "!"
    let subject =
      finding.kind == .loop
      ? (finding.path + finding.path.prefix(1)).joined(separator: " → ") : "\(finding.items.first ?? ""): \(finding.material)"
    return [
      "\(mark) \(name(of: finding.kind))  \(DisplayText.printable(subject))",
      "    \(DisplayText.printable(finding.rule))", "    → \(DisplayText.printable(remedy(finding)))",
    ]
  }

  private static func remedy(_ finding: ProofFinding) -> String { "\(finding.remedyZh)。\(finding.remedyEn)." }

  /// Whether it stops publication.
  static func blocks(_ kind: ProofFindingKind) -> Bool { kind == .loop || kind == .abolished }

  private static func jsonName(of kind: ProofFindingKind) -> String {
    switch kind {
    case .unspecified: ""
    case .loop: "loop"
    case .abolished: "abolished"
    case .notLawful: "not_lawful"
    case .alreadyHeld: "already_held"
    case .unobtainable: "unobtainable"
    }
  }

  private static func name(of kind: ProofFindingKind) -> String {
    switch kind {
    case .unspecified: ""
    case .loop: "循环证明 loop"
    case .abolished: "已取消 abolished"
    case .notLawful: "没有依据 not lawful"
    case .alreadyHeld: "已掌握 already held"
    case .unobtainable: "无法取得 unobtainable"
    }
  }

  private static func name(of kind: ProofCutKind) -> String {
    switch kind {
    case .unspecified: ""
    case .share: "共享 share"
    case .substitute: "替代 substitute"
    }
  }
}

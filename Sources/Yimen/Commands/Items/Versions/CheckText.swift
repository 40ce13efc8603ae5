import Contracts

/// What the rules and the proof check found in a version, for people.
enum CheckText {
  static func lines(_ report: ItemCheckReport) -> [String] {
    var lines = report.version.map { VersionText.table([$0]).lines() } ?? []
    if !report.findings.isEmpty {
      var table = Table(["", "字段 field", "规则 rule", "怎样改正 remedy"])
      for finding in report.findings {
        let found = finding.found.isEmpty ? "" : "（\(finding.found)）"
        table.add([
          finding.level == .block ? "✘" : "!", finding.field, finding.rule, "\(finding.remedyZh)\(found) \(finding.remedyEn)",
        ])
      }
      lines += table.lines()
    }
    lines += report.proofs.flatMap(ProofText.lines)
    lines.append(report.publishable ? "✔ 可以发布 nothing stops publication" : "✘ 不能发布 what is marked ✘ stops publication")
    return lines
  }
}

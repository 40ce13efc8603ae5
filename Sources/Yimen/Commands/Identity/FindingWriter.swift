import Civics

/// Reports findings as they come: JSON lines, or a table in pages, so that no number of them is held at once.
struct FindingWriter {
  private static let page = 500
  /// Characters shown of a text that is too long to be any number.
  private static let shown = 24

  let isJSON: Bool
  let reveals: Bool
  let output: Output
  private var table = FindingWriter.table
  private var isFirstPage = true

  init(isJSON: Bool, reveals: Bool, output: Output) {
    self.isJSON = isJSON
    self.reveals = reveals
    self.output = output
  }

  mutating func write(_ finding: IdentifierFinding, of text: String) {
    if isJSON { return output.append(line(finding, of: text)) }
    table.add(row(finding, of: text))
    if table.rows.count == Self.page { finish() }
  }

  /// Writes what is held.
  mutating func finish() {
    guard !table.rows.isEmpty else { return }
    for line in table.lines(header: isFirstPage) { output.line(line) }
    isFirstPage = false
    table = Self.table
  }

  private static var table: Table {
    var table = Table(["号码 number", "种类 kind", "有效 valid", "说明 what it tells"])
    table.least = [18, 18, 10]
    return table
  }

  // MARK: For programs

  private func line(_ finding: IdentifierFinding, of text: String) -> [UInt8] {
    var line = JSONLine()
    line.member("number", number(text))
    line.member("kind", finding.kindCode)
    line.member("valid", finding.isValid)
    if let reason = finding.reason { line.member("reason", reason.rawValue) }
    line.member("warnings", finding.warnings.map(\.rawValue))
    if finding.kinds.count > 1 { line.member("kinds", finding.kinds.map(\.rawValue)) }
    if finding.isValid {
      line.member("canonical", number(finding.canonical))
    } else if finding.normalised != text && !finding.normalised.isEmpty {
      line.member("normalised", number(finding.normalised))
    }
    let facts = finding.facts
    if let birth = facts.birth { line.member("birth", birth.description) }
    if let sex = facts.sex { line.member("sex", sex.rawValue) }
    if let region = facts.region { line.member("region", region.description) }
    if let name = facts.regionName { line.member("regionName", name) }
    if let successor = facts.successor { line.member("successor", successor.description) }
    if let nationality = facts.nationality { line.member("nationality", nationality.alpha3) }
    if let category = facts.category {
      line.member("category", category.code)
      line.member("categoryName", category.name.zh)
    }
    line.end()
    return line.bytes
  }

  // MARK: For people

  private func row(_ finding: IdentifierFinding, of text: String) -> [String] {
    [number(text), finding.kindCode, finding.isValid ? "有效 yes" : "无效 no", tells(finding)]
  }

  private func tells(_ finding: IdentifierFinding) -> String {
    if let reason = finding.reason {
      let kinds = finding.kinds.count > 1 ? " (\(finding.kinds.map(\.rawValue).joined(separator: ", ")))" : ""
      return "\(reason.name.zh) \(reason.name.en)\(kinds)"
    }
    let facts = finding.facts
    var parts: [String] = []
    if let birth = facts.birth { parts.append(birth.description) }
    if let sex = facts.sex { parts.append("\(sex.name.zh) \(sex.name.en)") }
    if let region = facts.region { parts.append("\(region) \(facts.regionName ?? "")") }
    if let successor = facts.successor { parts.append("今 now \(successor)") }
    if let nationality = facts.nationality { parts.append(nationality.alpha3) }
    if let category = facts.category { parts.append("\(category.name.zh) \(category.name.en)") }
    parts += finding.warnings.map { "注意 note: \($0.name.zh) \($0.name.en)" }
    return parts.joined(separator: " · ")
  }

  private func number(_ text: String) -> String {
    let isTooLong = text.utf8.count > Identifier.longest
    let start = isTooLong ? String(text.prefix(Self.shown)) : text
    return (reveals ? start : Identifier.mask(Self.trimmed(start))) + (isTooLong ? "…" : "")
  }

  /// Without blanks at its ends, which would be counted as places and show others in their stead.
  private static func trimmed(_ text: String) -> String {
    let rest = text.drop(while: \.isWhitespace)
    return String(rest[..<(rest.lastIndex { !$0.isWhitespace }.map(rest.index(after:)) ?? rest.startIndex)])
  }
}

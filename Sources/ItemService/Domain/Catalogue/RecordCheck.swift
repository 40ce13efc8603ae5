/// Reads the fields of one record and notes every fault on the way.
struct RecordCheck {
  let record: String
  private(set) var faults: [CatalogueFault] = []

  init(_ kind: String, _ code: String, at place: Int) {
    // A code is foreign text: what is not short and printable is named by its place instead.
    let named = !code.isEmpty && code.count <= CatalogueLimits.code && Self.isPrintable(code)
    record = named ? "\(kind) \(code)" : "\(kind) #\(place + 1)"
  }

  mutating func fault(_ rule: CatalogueRule, _ field: String, found: String = "") {
    let shown = found.count <= 40 && Self.isPrintable(found) ? found : ""
    faults.append(CatalogueFault(record: record, field: field, rule: rule, found: shown))
  }

  mutating func text(_ value: String, _ field: String, atMost limit: Int = CatalogueLimits.shortName, mayBeEmpty: Bool = false) {
    if value.allSatisfy(\.isWhitespace) {
      if !mayBeEmpty || !value.isEmpty { fault(.textMissing, field) }
    } else if value.utf8.count > limit && value.count > limit {
      // To count characters takes long, and there are never more of them than bytes.
      fault(.textTooLong, field, found: "\(value.count) > \(limit)")
    } else if !Self.isPrintable(value) {
      fault(.textUnprintable, field)
    }
  }

  /// A list of texts, none empty.
  mutating func texts(_ values: [String], _ field: String) {
    guard count(values.count, field, atMost: CatalogueLimits.entries) else { return }
    for (place, value) in values.enumerated() { text(value, "\(field)[\(place)]", atMost: CatalogueLimits.text) }
  }

  mutating func code<Code: RawRepresentable>(_ value: String, _ field: String) -> Code? where Code.RawValue == String {
    let code = Code(rawValue: value)
    if code == nil { fault(.unknownCode, field, found: value) }
    return code
  }

  /// A code of the standard: digits and capital letters, of the length that is set.
  mutating func standardCode(_ value: String, _ field: String, length: Int) {
    let plain = value.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) }
    if !plain || value.utf8.count != length { fault(.codeLength, field, found: value) }
  }

  mutating func number(_ value: Int, _ field: String, in range: ClosedRange<Int>) {
    if !range.contains(value) { fault(.outOfRange, field, found: "\(value) not in \(range.lowerBound)...\(range.upperBound)") }
  }

  /// Whether a list is short enough to be read further.
  mutating func count(_ count: Int, _ field: String, atMost limit: Int) -> Bool {
    if count > limit { fault(.tooMany, field, found: "\(count) > \(limit)") }
    return count <= limit
  }

  mutating func reference(_ value: String, _ field: String, in known: Set<String>) {
    if !known.contains(value) { fault(.unknownReference, field, found: value) }
  }

  mutating func add(_ others: [CatalogueFault]) {
    faults += others
  }

  private static func isPrintable(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      // Latin letters and Han characters need not be looked up: most texts have no others.
      if (0x20...0x7E).contains(scalar.value) || (0x4E00...0x9FFF).contains(scalar.value) { return true }
      return switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse, .format: false
      default: true
      }
    }
  }
}

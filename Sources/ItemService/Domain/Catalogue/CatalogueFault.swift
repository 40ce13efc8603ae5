import Civics

/// One finding: which record, which field, which rule.
public struct CatalogueFault: Hashable, Sendable, CustomStringConvertible {
  /// The record by kind and code, such as `item P027`; by its place, from 1, where it has no code.
  public let record: String
  /// The field as the import names it, such as `materials[2].material`.
  public let field: String
  public let rule: CatalogueRule
  /// What was found instead; empty where the rule says all.
  public let found: String

  public var description: String {
    let value = found.isEmpty ? "" : " (\(found))"
    return "\(record): \(field): \(rule.rawValue)\(value): \(rule.remedy.en)"
  }
}

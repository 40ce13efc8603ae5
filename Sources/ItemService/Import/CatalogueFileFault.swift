public import Civics
public import ItemDomain

/// A fault of a catalogue's files: where it stands, and what is to be done.
public struct CatalogueFileFault: Error, Hashable {
  /// The table; empty: the JSON file.
  public let file: String
  /// From 1; 0: not known.
  public let line: Int
  /// `item P027`; empty where no record is meant.
  public let record: String
  public let field: String
  /// A ``ReadRule`` or a `CatalogueRule`.
  public let rule: String
  public let level: CatalogueRule.Level
  /// What was found instead; empty where the rule says all.
  public let found: String
  public let remedy: Bilingual

  init(file: String, line: Int, record: String = "", field: String = "", _ rule: ReadRule, found: String = "") {
    self.file = file
    self.line = line
    self.record = record
    self.field = field
    self.rule = rule.rawValue
    level = .block
    self.found = Self.shown(found)
    remedy = rule.remedy
  }

  init(file: String, line: Int, _ fault: CatalogueFault) {
    self.file = file
    self.line = line
    record = fault.record
    field = fault.field
    rule = fault.rule.rawValue
    level = fault.rule.level
    found = fault.found
    remedy = fault.rule.remedy
  }

  /// A rule of judging, broken by what was read and not judged yet.
  init(file: String, line: Int, record: String = "", field: String, _ rule: CatalogueRule, found: String = "") {
    self.file = file
    self.line = line
    self.record = record
    self.field = field
    self.rule = rule.rawValue
    level = rule.level
    self.found = Self.shown(found)
    remedy = rule.remedy
  }

  /// Foreign text as far as it may stand in a message.
  private static func shown(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || " _.-（）()、".unicodeScalars.contains($0)
    }
    return isPlain && text.unicodeScalars.count <= 40 ? text : ""
  }
}

/// How large a catalogue and its records may be.
public enum CatalogueLimits {
  public static let items = 200_000
  /// Materials, certificate types and life events, each.
  public static let records = 20_000
  public static let materialsOfAnItem = 100
  /// Materials that do as well as one that is asked for.
  public static let substitutes = 20
  public static let feesOfAnItem = 50
  /// Other limits of time, in some situations.
  public static let limitsOfAnItem = 20
  /// Steps that departments take by themselves.
  public static let departmentSteps = 30
  /// Rules by which cases are decided at once.
  public static let rulesOfAnItem = 20
  public static let questionsOfAnItem = 50
  public static let choicesOfAQuestion = 50
  /// Characters of a condition as it is written.
  public static let condition = 500
  /// How deep a condition is nested.
  public static let conditionDepth = 8
  /// A number that answers a question, or that a condition names.
  public static let answer = -999_999_999...999_999_999
  /// Of a fee, in fen.
  public static let fen = 0...100_000_000_000
  /// Places in which an item is otherwise.
  public static let variationsOfAnItem = 500
  /// 受理要点, 审查要点, each.
  public static let pointsOfAMaterial = 50
  public static let itemsOfABundle = 20
  /// Findings that only warn and are kept with a catalogue.
  public static let warnings = 10_000
  /// Edges of one proof check: an item's needs and the ways to a material are a few edges each.
  public static let edges = 4_000_000
  /// Findings of one proof check.
  public static let findings = 10_000
  /// Cases that one rehearsal runs over.
  public static let rehearsedCases = 100_000
  public static let itemsOfALifeEvent = 200
  /// Other steps, special procedures, wanted parts, basis entries, each.
  public static let entries = 100
  /// Characters of a code of the catalogue's own.
  public static let code = 32
  /// Characters of a name of a result or a material (C 0109: 200).
  public static let shortName = 200
  /// Characters of an item's name and of free text (C 0109: 1,000).
  public static let text = 1_000
  public static let hallVisits = 0...9
  public static let assurance = 0...3
  public static let copies = 1...99
  public static let version = 1...1_000_000
}

/// How large a catalogue and its records may be.
public enum CatalogueLimits {
  public static let items = 20_000
  /// Materials, certificate types and life events, each.
  public static let records = 20_000
  public static let materialsOfAnItem = 100
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

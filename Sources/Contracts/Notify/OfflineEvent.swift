public import Bus

/// Something that happened in a hall without a network.
public struct OfflineEvent: Message, Hashable {
  /// The hall's own, once for each event; 1 to 64 letters, digits and hyphens.
  public var id = ""
  /// When, in microseconds since 1970.
  public var at = 0
  /// `draw`, `call`, `serve`, `finish`, `park`, `resume`, `miss`, `back`, `leave`, `open`, `close`.
  public var act = ""
  /// The ticket; with `draw` a number that was handed out. Empty for `open` and `close`.
  public var number = ""
  /// Where; for `call`, `resume`, `open` and `close`.
  public var window = 0
  /// Who worked at the window.
  public var clerk = ""
  /// With `draw`: the visit; empty: a walk-in.
  public var visitID = ""
  /// With `draw` of a walk-in what is wanted, with `open` what the window serves.
  public var skills: [String] = []
  /// With `draw` of a walk-in; 0: as usual.
  public var plannedMinutes = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "at", &at)
    try visit(3, "act", &act)
    try visit(4, "number", &number)
    try visit(5, "window", &window)
    try visit(6, "clerk", &clerk)
    try visit(7, "visitID", &visitID)
    try visit(8, "skills", &skills)
    try visit(9, "plannedMinutes", &plannedMinutes)
  }
}

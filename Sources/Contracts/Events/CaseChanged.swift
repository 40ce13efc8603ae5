public import Bus

/// The payload of every `case.…` event: the case as it is after it.
public struct CaseChanged: Message, Hashable {
  /// The case after the event.
  public var view: CaseView? = nil
  /// What happened: `submitted`, `received`, `verified`, `accepted`, `decided`, `withdrawn`, …
  public var act = ""
  /// The case service's own record of what happened; opaque to others.
  public var fact: [UInt8] = []
  /// Of `case.datesMoved`: where each date moved.
  public var moved: [MovedDate] = []
  /// Whether the case was decided in the same write, of which a later event tells: nobody is left to wait for what this one begins.
  public var decidedAtOnce = false

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "view", &view)
    try visit(2, "act", &act)
    try visit(3, "fact", &fact)
    try visit(4, "moved", &moved)
    try visit(5, "decidedAtOnce", &decidedAtOnce)
  }
}

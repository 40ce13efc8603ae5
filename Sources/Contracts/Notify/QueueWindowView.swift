public import Bus

/// A window of a hall's queue today.
public struct QueueWindowView: Message, Hashable {
  public var hall = ""
  public var window = 0
  public var open = false
  /// What it serves; `any`: everything.
  public var skills: [String] = []
  /// Who works there, or did last.
  public var clerk = ""
  /// The number that is called or served there; empty: nobody.
  public var number = ""
  /// Where the hall's queue stands.
  public var position = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "hall", &hall)
    try visit(2, "window", &window)
    try visit(3, "open", &open)
    try visit(4, "skills", &skills)
    try visit(5, "clerk", &clerk)
    try visit(6, "number", &number)
    try visit(7, "position", &position)
  }
}

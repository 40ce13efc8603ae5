public import Bus

/// A session that was opened. Its id proves it: whoever has it is taken for the subject.
public struct OpenedSession: Message, Hashable {
  /// The id, 32 hexadecimal digits; told here and nowhere else.
  public var session = ""
  /// 1 to 3.
  public var level = 0
  /// Microseconds since 1970; nothing puts it off.
  public var until = 0
  /// By what it is named to end it.
  public var name = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "session", &session, .secret)
    try visit(2, "level", &level)
    try visit(3, "until", &until)
    try visit(4, "name", &name)
  }
}

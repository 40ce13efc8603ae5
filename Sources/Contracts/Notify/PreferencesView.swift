public import Bus

/// How a subject wants to be told.
public struct PreferencesView: Message, Hashable {
  /// `zh` or `en`; empty: as their contact point says.
  public var language = ""
  /// Channels that are not wanted, each once: `text`, `mail`.
  public var off: [String] = []
  /// Not reminded of visits and of what is owed, except in the mailbox.
  public var withoutReminders = false
  /// HH:MM in Asia/Shanghai, from when on nothing is sent but codes; empty: 22:00.
  public var quietFrom = ""
  /// HH:MM, the next day where it is earlier; empty: 08:00; the same as `quietFrom`: there are no quiet hours.
  public var quietUntil = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "language", &language)
    try visit(2, "off", &off)
    try visit(3, "withoutReminders", &withoutReminders)
    try visit(4, "quietFrom", &quietFrom)
    try visit(5, "quietUntil", &quietUntil)
  }
}

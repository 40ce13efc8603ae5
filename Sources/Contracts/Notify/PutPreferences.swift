public import Bus

/// Says how a subject wants to be told, in place of what was said before. What the law wants told goes over one channel at least, whatever is
/// turned off; the mailbox has everything.
public struct PutPreferences: Call, Hashable {
  public typealias Reply = PreferencesView
  public static let method = Method("notify.putPreferences", 71, .command, roles: [.applicant, .clerk])

  public var subject = ""
  /// Needed.
  public var preferences: PreferencesView? = nil
  /// Of a clerk who does it for the subject: `handling`, with the case.
  public var purpose: Purpose? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "preferences", &preferences)
    try visit(3, "purpose", &purpose)
  }
}

public import Bus

/// How a subject wants to be told (通知偏好). To itself, to who handles a case of theirs, and to auditors.
public struct ReadPreferences: Call, Hashable {
  public typealias Reply = PreferencesView
  public static let method = Method("notify.preferences", 70, .query, roles: [.applicant, .clerk, .auditor])

  public var subject = ""
  public var purpose: Purpose? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "purpose", &purpose)
  }
}

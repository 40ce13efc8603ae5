public import Bus

/// A draft as callers see it.
public struct CaseDraftView: Message, Hashable {
  /// The case takes it over when it is submitted.
  public var id = ""
  public var item = ""
  public var itemName = ""
  public var itemNameEnglish = ""
  public var subject = ""
  public var evidence: [Evidence] = []
  public var note = ""
  /// From 1; rises with every saving.
  public var revision = 0
  /// YYYY-MM-DD, the last day on which it is kept, unless it is saved again.
  public var expiresOn = ""
  /// The same in words, for the applicant.
  public var expiryZh = ""
  public var expiryEn = ""
  /// Oldest first.
  public var steps: [CaseDraftStep] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "item", &item)
    try visit(3, "itemName", &itemName)
    try visit(4, "itemNameEnglish", &itemNameEnglish)
    try visit(5, "subject", &subject)
    try visit(6, "evidence", &evidence)
    try visit(7, "note", &note, .secret)
    try visit(8, "revision", &revision)
    try visit(9, "expiresOn", &expiresOn)
    try visit(10, "expiryZh", &expiryZh)
    try visit(11, "expiryEn", &expiryEn)
    try visit(12, "steps", &steps)
  }
}

public import Bus

/// One notice that asked the applicant to put something right.
public struct CorrectionEntry: Message, Hashable {
  /// YYYY-MM-DD.
  public var on = ""
  public var points: [CorrectionPoint] = []
  public var text = ""
  /// The applicant's own limit: after it the case is returned.
  public var respondBy: DueDate? = nil
  /// YYYY-MM-DD, the day that counts as the one on which the answer arrived; empty: none has come.
  public var correctedOn = ""
  /// The materials that could have been asked for before: that they are asked for now is a violation of the office's.
  public var avoidable: [String] = []
  /// The revision of the case that it came with.
  public var revision = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "on", &on)
    try visit(2, "points", &points)
    try visit(3, "text", &text, .secret)
    try visit(4, "respondBy", &respondBy)
    try visit(5, "correctedOn", &correctedOn)
    try visit(6, "avoidable", &avoidable)
    try visit(7, "revision", &revision)
  }
}

public import Bus

/// Since when a subject bears a number, and until when it bore one that it laid down.
public struct NumberTimes: Message, Hashable {
  public var kind = ""
  /// Masked.
  public var number = ""
  /// Microseconds since 1970.
  public var addedAt = 0
  /// Microseconds since 1970; 0: it was not laid down.
  public var retiredAt = 0
  /// Whether it finds the subject only: it was laid down, or stands behind that of the subject that stays.
  public var isRetired = false

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "kind", &kind)
    try visit(2, "number", &number, .secret)
    try visit(3, "addedAt", &addedAt)
    try visit(4, "retiredAt", &retiredAt)
    try visit(5, "isRetired", &isRetired)
  }
}

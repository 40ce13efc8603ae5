public import Bus

/// Which version of an item is applied for on a day, as the store has it at this moment.
///
/// What a version says never changes, so it may be kept for ever by code and version; which one is in force is asked anew wherever it matters.
public struct CurrentVersion: Call, Hashable {
  public typealias Reply = VersionEntry
  public static let method = Method("item.current", 15, .query)

  public var code = ""
  /// YYYY-MM-DD; empty: today.
  public var on = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "code", &code)
    try visit(2, "on", &on)
  }
}

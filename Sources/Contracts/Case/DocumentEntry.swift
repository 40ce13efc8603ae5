public import Bus

/// A document (文书) that an act of a case made.
public struct DocumentEntry: Message, Hashable {
  /// The case's number, the code of the kind and the act's place in the history: `…-SL-04`.
  public var number = ""
  /// `receipt`, `acceptance`, `decision`, …
  public var kind = ""
  public var nameZh = ""
  public var nameEn = ""
  /// YYYY-MM-DD, the date that it bears.
  public var on = ""
  /// The version of the template by which it was made, from 1.
  public var template = 0
  /// The revision of the case that made it.
  public var revision = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "number", &number)
    try visit(2, "kind", &kind)
    try visit(3, "nameZh", &nameZh)
    try visit(4, "nameEn", &nameEn)
    try visit(5, "on", &on)
    try visit(6, "template", &template)
    try visit(7, "revision", &revision)
  }
}

public import Bus

/// Makes the guide for one item, these answers and this subject: what to bring, what is held, and why.
public struct GuideItem: Call, Hashable {
  public typealias Reply = Guide
  public static let method = Method("item.guide", 40, .query)

  public var item = ""
  /// 0: the one in force.
  public var version = 0
  /// Empty: for somebody unknown, of whom nothing is held.
  public var subject = ""
  /// Needed with a subject.
  public var purpose: Purpose? = nil
  public var answers: [GuideAnswer] = []
  public var region = ""
  public var hall = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "item", &item)
    try visit(2, "version", &version)
    try visit(3, "subject", &subject)
    try visit(4, "purpose", &purpose)
    try visit(5, "answers", &answers)
    try visit(6, "region", &region)
    try visit(7, "hall", &hall)
  }
}

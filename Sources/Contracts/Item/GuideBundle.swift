public import Bus

/// Makes one guide for several items (一件事): a material that several ask for stands once.
public struct GuideBundle: Call, Hashable {
  public typealias Reply = BundleGuide
  public static let method = Method("item.bundle", 41, .query)

  /// Its items; or see `items`.
  public var lifeEvent = ""
  /// At most 20.
  public var items: [String] = []
  public var subject = ""
  public var purpose: Purpose? = nil
  public var answers: [GuideAnswer] = []
  public var region = ""
  public var hall = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "lifeEvent", &lifeEvent)
    try visit(2, "items", &items)
    try visit(3, "subject", &subject)
    try visit(4, "purpose", &purpose)
    try visit(5, "answers", &answers)
    try visit(6, "region", &region)
    try visit(7, "hall", &hall)
  }
}

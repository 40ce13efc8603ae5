public import Bus

/// A material in a guide.
public struct GuidedMaterial: Message, Hashable {
  public var id = ""
  public var name = ""
  public var way: GuideWay = .unspecified
  public var necessity: Necessity = .unspecified
  public var copies = 0
  /// The id of the certificate that stands in.
  public var certificate = ""
  /// The code of the resource that it is fetched from.
  public var resource = ""
  /// What would do as well, best first.
  public var otherWays: [GuideWay] = []
  public var whyZh = ""
  public var whyEn = ""
  /// 受理要点: the same at every window.
  public var receivingPoints: [String] = []
  /// In a bundle: the items that ask for it.
  public var items: [String] = []
  public var law = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "name", &name)
    try visit(3, "way", &way)
    try visit(4, "necessity", &necessity)
    try visit(5, "copies", &copies)
    try visit(6, "certificate", &certificate)
    try visit(7, "resource", &resource)
    try visit(8, "otherWays", &otherWays)
    try visit(9, "whyZh", &whyZh)
    try visit(10, "whyEn", &whyEn)
    try visit(11, "receivingPoints", &receivingPoints)
    try visit(12, "items", &items)
    try visit(13, "law", &law)
  }
}

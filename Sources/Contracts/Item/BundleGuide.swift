public import Bus

/// A guide for several items together.
public struct BundleGuide: Message, Hashable {
  /// Each without its materials.
  public var items: [Guide] = []
  public var materials: [GuidedMaterial] = []
  public var open: [GuideQuestion] = []
  public var bring = 0
  /// Materials that the items apart would have asked for again.
  public var saved = 0
  /// Parts of the life event that are handled elsewhere.
  public var notHere: [String] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "items", &items)
    try visit(2, "materials", &materials)
    try visit(3, "open", &open)
    try visit(4, "bring", &bring)
    try visit(5, "saved", &saved)
    try visit(6, "notHere", &notHere)
  }
}

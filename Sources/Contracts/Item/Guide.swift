public import Bus

/// A guide for a situation (情形引导).
public struct Guide: Message, Hashable {
  public var item = ""
  public var version = 0
  public var materials: [GuidedMaterial] = []
  /// Questions that still decide something, in order.
  public var open: [GuideQuestion] = []
  /// Those that apply, and, each with its condition, those that may.
  public var fees: [ItemFee] = []
  /// In this situation; so with `legal`.
  public var promised: TimeLimit? = nil
  public var legal: TimeLimit? = nil
  /// No question is open.
  public var complete = false
  public var bring = 0
  /// Materials that the answers, certificates, resources and declarations save.
  public var leftOut = 0
  public var hallVisits = 0
  public var state: ItemState = .unspecified

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "item", &item)
    try visit(2, "version", &version)
    try visit(3, "materials", &materials)
    try visit(4, "open", &open)
    try visit(5, "fees", &fees)
    try visit(6, "promised", &promised)
    try visit(7, "legal", &legal)
    try visit(8, "complete", &complete)
    try visit(9, "bring", &bring)
    try visit(10, "leftOut", &leftOut)
    try visit(11, "hallVisits", &hallVisits)
    try visit(12, "state", &state)
  }
}

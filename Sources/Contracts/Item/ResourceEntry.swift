public import Bus

/// An information resource (信息资源) that can stand for materials.
public struct ResourceEntry: Message, Hashable {
  public var code = ""
  public var name = ""
  public var provider = ""
  public var shareType: ShareType = .unspecified
  public var mode: ShareMode = .unspecified
  /// The types that it proves.
  public var certificateTypes: [String] = []
  /// The materials that it stands for.
  public var materials: [String] = []
  public var fields: [String] = []
  /// 更新周期
  public var cycle = ""
  /// The law under which it is not shared.
  public var refusalGround = ""
  public var retired = false

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "code", &code)
    try visit(2, "name", &name)
    try visit(3, "provider", &provider)
    try visit(4, "shareType", &shareType)
    try visit(5, "mode", &mode)
    try visit(6, "certificateTypes", &certificateTypes)
    try visit(7, "materials", &materials)
    try visit(8, "fields", &fields)
    try visit(9, "cycle", &cycle)
    try visit(10, "refusalGround", &refusalGround)
    try visit(11, "retired", &retired)
  }
}

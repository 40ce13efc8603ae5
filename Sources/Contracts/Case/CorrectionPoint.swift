public import Bus

/// Something that a case lacks.
public struct CorrectionPoint: Message, Hashable {
  public var material = ""
  /// What is wrong with it, and what to hand in.
  public var remark = ""
  /// The material's name; set by the service.
  public var name = ""
  /// The material's name in English; set by the service, empty where there is none.
  public var nameEnglish = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "material", &material)
    try visit(2, "remark", &remark, .secret)
    try visit(3, "name", &name)
    try visit(4, "nameEnglish", &nameEnglish)
  }
}

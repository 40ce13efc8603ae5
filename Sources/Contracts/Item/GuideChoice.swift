public import Bus

/// A choice of a question.
public struct GuideChoice: Message, Hashable {
  public var code = ""
  public var textZh = ""
  public var textEn = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "code", &code)
    try visit(2, "textZh", &textZh)
    try visit(3, "textEn", &textEn)
  }
}

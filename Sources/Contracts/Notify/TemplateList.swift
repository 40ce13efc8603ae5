public import Bus

/// Templates, by channel, kind and language.
public struct TemplateList: Message, Hashable {
  public var templates: [TemplateView] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "templates", &templates)
  }
}

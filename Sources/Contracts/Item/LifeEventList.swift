public import Bus

/// Events of life, by code.
public struct LifeEventList: Message, Hashable {
  public var events: [LifeEventEntry] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "events", &events)
  }
}

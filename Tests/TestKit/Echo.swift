public import Bus

/// The one query of the stateless service that tests run in any number: it gives back what it gets.
public struct Echo: Call, Hashable {
  public typealias Reply = Echo
  public static let service = "echo"
  public static let method = Method("echo.say", 1, .query)
  public var text = ""

  public init() {}
  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) { try visit(1, "text", &text) }
}

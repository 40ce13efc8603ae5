public import Bus

/// What base resources say of a subject, each with its provider and date.
public struct ReadBaseInformation: Call, Hashable {
  public typealias Reply = BaseInformation
  public static let method = Method("identity.baseInformation", 15, .query)

  public var subject = ""
  public var purpose: Purpose? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "purpose", &purpose)
  }
}

public import Bus

/// Takes over what a base resource (人口库, 法人库) says of a subject. An older date never takes a newer one's place, and what another resource says
/// stands beside it.
public struct PutBaseInformation: Call, Hashable {
  public typealias Reply = BaseInformationTaken
  public static let method = Method("identity.putBaseInformation", 14, .command, roles: [.service, .operator])

  public var subject = ""
  /// The resource's code.
  public var resource = ""
  /// Who provides it.
  public var provider = ""
  /// YYYY-MM-DD: the day as of which the provider says so.
  public var asOf = ""
  public var fields: [BaseField] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "resource", &resource)
    try visit(3, "provider", &provider)
    try visit(4, "asOf", &asOf)
    try visit(5, "fields", &fields)
  }
}

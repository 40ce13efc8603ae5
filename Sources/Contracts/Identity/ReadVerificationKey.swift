public import Bus

/// The keys by which copies of certificates are checked by who is not on the network.
public struct ReadVerificationKey: Call, Hashable {
  public typealias Reply = VerificationKey
  public static let method = Method("identity.verificationKey", 29, .query)

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {}
}

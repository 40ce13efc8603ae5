/// A number that was published and is used no more; it is never given to anything else.
public struct RetiredNumber: Hashable, Sendable {
  public enum Kind: String, Sendable { case method, field, `case`, refusal }

  public var kind: Kind
  /// The service of a method (`bus`: of every one), the message of a field, the enumeration of a case; `-` for a refusal.
  public var owner: String
  public var number: Int
  /// What it was called.
  public var name: String
}

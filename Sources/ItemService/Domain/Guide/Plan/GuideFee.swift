/// A fee of an item in a situation, in which it applies or may apply.
public struct GuideFee: Hashable, Sendable {
  public let fee: Fee
  public let applies: Verdict
}

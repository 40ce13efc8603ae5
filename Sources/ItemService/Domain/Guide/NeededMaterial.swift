/// One material of an item, as it stands for one subject.
public struct NeededMaterial: Hashable, Sendable {
  public let material: Material
  public let necessity: MaterialNecessity
  /// From 1.
  public let copies: Int
  public let standing: MaterialStanding
  public let reason: MaterialReason
}

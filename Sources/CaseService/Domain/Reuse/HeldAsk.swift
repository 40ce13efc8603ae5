public import Civics

/// An officer asked for what is held already, and said why.
public struct HeldAsk: Hashable, Sendable {
  public let on: Day
  /// The id of the material.
  public let material: String
  public let reason: String

  public init(on: Day, material: String, reason: String) {
    self.on = on
    self.material = material
    self.reason = reason
  }
}

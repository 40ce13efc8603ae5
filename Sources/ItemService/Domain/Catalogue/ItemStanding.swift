/// Where an item stands now: its current version, and where that is in its life.
public struct ItemStanding: Hashable, Sendable {
  public let version: Int
  public let state: ItemVersionState

  public init(version: Int, state: ItemVersionState) {
    self.version = version
    self.state = state
  }
}

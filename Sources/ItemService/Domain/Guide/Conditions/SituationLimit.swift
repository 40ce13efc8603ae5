public import Civics

/// Other limits of an item in a situation. Of several whose conditions hold the first counts.
public struct SituationLimit: Hashable, Sendable {
  public let condition: Condition
  /// nil: as the item has it; so with the other.
  public let promised: DurationLimit?
  public let legal: DurationLimit?
}

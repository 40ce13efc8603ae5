/// What the standard tells of an item beside the fields that decide: conditions, flow, places, times, numbers, questions.
public struct ItemRecord: Hashable, Sendable {
  /// Nothing is told.
  public static let empty = ItemRecord()
}

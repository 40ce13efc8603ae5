/// Where a case is counted, and as what.
public struct CaseCount: Hashable, Sendable {
  /// What cases are counted by. It goes by the hour in which a case was filed, for good, so that the cases of one hour are the same cases whatever
  /// becomes of them.
  public struct Key: Hashable, Sendable {
    public let hour: CaseHour
    public let item: String
    /// Where it was verified; empty: at no hall.
    public let hall: String
    /// Through which it was filed.
    public let channel: CaseChannel

    public init(hour: CaseHour, item: String, hall: String, channel: CaseChannel) {
      self.hour = hour
      self.item = item
      self.hall = hall
      self.channel = channel
    }
  }

  public let key: Key
  public let figure: CaseFigure

  public init(_ key: Key, _ figure: CaseFigure) {
    self.key = key
    self.figure = figure
  }

  /// What moves in the figures when a case is counted otherwise than before.
  /// - Parameter old: nil: it was not counted yet.
  public static func changes(from old: CaseCount?, to new: CaseCount) -> [Key: FigureCounts] {
    guard old != new else { return [:] }
    var changes: [Key: FigureCounts] = [:]
    if let old { changes[old.key, default: FigureCounts()].add(-1, as: old.figure) }
    changes[new.key, default: FigureCounts()].add(1, as: new.figure)
    return changes
  }
}

public import Civics

/// What was done about a bad rating (差评整改).
public struct PuttingRight: Hashable, Sendable {
  public let on: Day
  /// What was found and done; never empty.
  public let measures: String
  /// The day from which the case may be archived; nil where it is not.
  public let archiveFrom: Day?

  public init(on: Day, measures: String, archiveFrom: Day? = nil) {
    self.on = on
    self.measures = measures
    self.archiveFrom = archiveFrom
  }
}

/// What one reader has read in a period, counted.
public struct BrowsingFigures: Sendable, Hashable {
  public let reader: String
  public let role: Reader.Role
  public let reads: Int
  public let subjects: Int
  public let cases: Int
  /// Reads that were not for a case. Those for a draft are among them: nobody is asked whether there is such a draft.
  public let withoutCase: Int
  /// Reads between 18:00 and 08:00 in China.
  public let atNight: Int
  /// Look-ups of numbers that nobody bears, or that were somebody else's; lines of an import with such a number are among them.
  public let missed: Int

  public init(reader: String, role: Reader.Role, reads: Int, subjects: Int, cases: Int, withoutCase: Int, atNight: Int, missed: Int) {
    self.reader = reader
    self.role = role
    self.reads = reads
    self.subjects = subjects
    self.cases = cases
    self.withoutCase = withoutCase
    self.atNight = atNight
    self.missed = missed
  }
}

/// What the writer has done since the store was opened.
public struct StoreStatistics: Sendable, Equatable {
  /// Commits that are on disk.
  public internal(set) var commits: Int64 = 0

  /// Writes that these commits carried.
  public internal(set) var writes: Int64 = 0

  /// Writes whose own body threw; they were undone alone.
  public internal(set) var refusals: Int64 = 0

  /// Writes that were undone because their commit failed.
  public internal(set) var failures: Int64 = 0

  /// Most writes in one commit.
  public internal(set) var largestCommit = 0

  /// Bytes that the disk has left for the database; nil for a server, which does not tell, and where that cannot be told.
  public internal(set) var free: Int64?

  /// Writes that wait now.
  public internal(set) var pending = 0
}

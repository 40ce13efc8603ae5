/// Bounds on what an estimate keeps and looks at.
public enum WaitingLimits {
  /// Latest service times that are kept of one kind.
  public static let times = 128
  /// Kinds of which times are kept: the lines that a queue may have.
  public static let kinds = QueueLimits.lines
  /// Turns of the queue that are played in one estimate, at most; a person ahead takes one in each play.
  public static let turns = 100_000
  /// How often the queue is played, at least and at most.
  public static let plays = 24...96
}

/// How much space a store should have.
public enum DiskLimit {
  /// Bytes; below them it is told. A busy service of a district writes some ten megabytes an hour.
  public static let little: Int64 = 1 << 30
}

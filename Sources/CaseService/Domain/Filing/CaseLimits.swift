/// The limits of a case, in one place.
public enum CaseLimits {
  /// Pieces of evidence in one submission.
  public static let evidence = 200
  /// Characters in grounds, reasons and other texts.
  public static let text = 4_000
}

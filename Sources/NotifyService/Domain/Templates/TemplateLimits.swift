/// Bounds of templates.
public enum TemplateLimits {
  /// Characters of a title.
  public static let title = 200
  /// Characters of a text.
  public static let text = 4_000
  /// Parts of a text message; what is longer is cut, and the mailbox has the whole.
  public static let parts = 8
}

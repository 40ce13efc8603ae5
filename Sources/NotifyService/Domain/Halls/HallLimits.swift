/// Bounds on what a hall may say of itself, so that no search over its days is long.
public enum HallLimits {
  public static let idBytes = 1...32
  public static let windows = 1...1_000
  /// In minutes.
  public static let slotMinutes = 5...240
  public static let horizonWorkdays = 1...250
  /// Reasons for one visit.
  public static let reasons = 20
  /// Of a name or a reason.
  public static let nameCharacters = 200
  public static let breaks = 10
  public static let closures = 200
  /// Days of one closure.
  public static let closureDays = 366
  /// Items with a length of their own, and their minutes.
  public static let items = 2_000
  public static let itemMinutes = 1...240
  /// Visits of one page when a hall has changed, and visits that the write of the change itself looks at.
  public static let reviewedPage = 100
  public static let reviewedAtOnce = 200
}

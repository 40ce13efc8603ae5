/// Bounds on what a hall may say of itself, so that no search over its days is long.
public enum HallLimits {
  public static let idBytes = 1...32
  public static let windows = 1...1_000
  /// In minutes.
  public static let slotMinutes = 5...240
  public static let horizonWorkdays = 1...250
  /// Reasons for one visit.
  public static let reasons = 20
}

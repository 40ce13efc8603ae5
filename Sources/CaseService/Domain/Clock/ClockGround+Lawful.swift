public import Civics

extension ClockGround {
  /// The grounds whose time the law leaves out by itself (行政许可法 art. 45, or the special law that is the ground's basis).
  public static let lawful: [ClockGround] = allCases.filter(\.stopsClock)

  /// Whether the clock may stop on it.
  /// - Parameter law: A special law that leaves its time out; empty: none.
  func stopsClock(under law: String) -> Bool {
    // A public notice counts unless a special law says otherwise; a check on the spot always counts (行政许可法 art. 34).
    stopsClock || (self == .publicNotice && !law.isEmpty)
  }
}

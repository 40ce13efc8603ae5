public import Civics

/// 不予受理: the office does not take the case, with its grounds and the right to appeal (行政许可法 art. 32).
public struct AcceptanceRefusal: Hashable, Sendable {
  public let on: Day
  public let grounds: String
  public let appeal: RightOfAppeal

  public init(on: Day, grounds: String, appeal: RightOfAppeal) {
    self.on = on
    self.grounds = grounds
    self.appeal = appeal
  }
}

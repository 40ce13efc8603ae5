/// What a limit is counted in, as the catalogue writes it.
public enum PeriodUnit: String, Sendable, CaseIterable {
  /// 工作日
  case workday
  /// 日: a workday in a licence (行政许可法 art. 82), a calendar day elsewhere. See ``Item/counted(_:)``.
  case day
  case month
  case year
}

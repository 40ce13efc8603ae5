/// The periods that 行政许可法 sets for every licence where no special law says otherwise.
public enum StatutoryLimit {
  /// To say, once and for all, what is missing; silence after it accepts the case on the day of receipt (art. 32).
  public static let correctionNotice = DurationLimit.workdays(5)

  /// To decide, from acceptance (art. 42).
  public static let decision = DurationLimit.workdays(20)

  /// The one extension, by the head of the office, from the due day (art. 42).
  public static let decisionExtension = DurationLimit.workdays(10)

  /// To decide where offices handle a case jointly or in one place (art. 42).
  public static let jointDecision = DurationLimit.workdays(45)

  /// The one extension of a joint case, by the head of the people's government (art. 42).
  public static let jointExtension = DurationLimit.workdays(15)

  /// To issue and deliver the licence, from the decision (art. 44).
  public static let delivery = DurationLimit.workdays(10)
}

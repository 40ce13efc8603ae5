public import Bus

/// What a case's clock refuses.
extension CaseRefusals {
  public static let groundDoesNotStop = RefusalKind(
    3023, "case.groundDoesNotStop", .invalidArgument,
    meaning: Bilingual(zh: "该情形不停止计时。", en: "The law does not leave out the time of this ground."),
    remedy: Bilingual(
      zh: "在 case.stopClock 的 ground 中填写行政许可法第四十五条的情形；公示须在 law 中写明特别法。",
      en: "Name a ground of article 45 of the law on licences in ground of case.stopClock; for a public notice name the special law in law."
    ))
  public static let extendedAlready = RefusalKind(
    3024, "case.extendedAlready", .failedPrecondition,
    meaning: Bilingual(zh: "本件已延长过一次。", en: "The case was extended already; it is extended once."),
    remedy: Bilingual(zh: "在延长后的期限内决定（case.decide）。", en: "Decide it by the extended day (case.decide)."))
  public static let extensionTooLate = RefusalKind(
    3025, "case.extensionTooLate", .failedPrecondition,
    meaning: Bilingual(zh: "法定期限已届满，不能延长。", en: "The statutory period is over and cannot be extended."),
    remedy: Bilingual(zh: "尽快决定（case.decide）；逾期已记录。", en: "Decide it (case.decide); that it is late stands recorded."))
  public static let extensionNotApproved = RefusalKind(
    3026, "case.extensionNotApproved", .invalidArgument,
    meaning: Bilingual(zh: "延长须经有权的负责人批准。", en: "An extension needs the approval of the head who may give it."),
    remedy: Bilingual(
      zh: "在 case.extend 的 approvedBy 中写明：officeHead（10日）或联合办理的 governmentHead（15日）。",
      en: "Say in approvedBy of case.extend who approved it: officeHead (10 workdays), or for a joint case governmentHead (15)."))
  public static let extensionTooLong = RefusalKind(
    3027, "case.extensionTooLong", .invalidArgument,
    meaning: Bilingual(zh: "延长超过法定上限。", en: "The extension is longer than the law allows."),
    remedy: Bilingual(zh: "workdays 填1至10（联合办理15），或填0取上限。", en: "Give 1 to 10 workdays (15 for a joint case), or 0 for the most."))
  public static let calendarUnfit = RefusalKind(
    3028, "case.calendarUnfit", .invalidArgument,
    meaning: Bilingual(zh: "该放假安排不能接续现有日历。", en: "The calendar cannot go on with this notice."),
    remedy: Bilingual(
      zh: "按说明更正后重新导入（yimen calendar import）。", en: "Correct what the detail says and import it again (yimen calendar import)."))
  public static let calendarVersionTaken = RefusalKind(
    3029, "case.calendarVersionTaken", .alreadyExists,
    meaning: Bilingual(zh: "该日历版本已有，内容不同。", en: "That version of the calendar is there with other days."),
    remedy: Bilingual(zh: "换一个版本名，如 CN-2027-2。", en: "Give it another version, such as CN-2027-2."))
  public static let expectedTimeNotTold = RefusalKind(
    3081, "case.expectedTimeNotTold", .invalidArgument,
    meaning: Bilingual(zh: "停止计时须告知申请人所需时间。", en: "The applicant must be told how long the stop takes."),
    remedy: Bilingual(
      zh: "在 case.stopClock 的 expectedWorkdays 中填写所需工作日数。", en: "Give the expected workdays in expectedWorkdays of case.stopClock."))
  public static let tooManyStops = RefusalKind(
    3082, "case.tooManyStops", .failedPrecondition,
    meaning: Bilingual(zh: "停止计时的次数过多。", en: "The clock was stopped too often."),
    remedy: Bilingual(zh: "不再停止，直接决定（case.decide）。", en: "Decide it (case.decide) without another stop."))

  public static let notJoint = RefusalKind(
    3075, "case.notJoint", .failedPrecondition,
    meaning: Bilingual(
      zh: "本件不是联合办理，不能由本级人民政府负责人批准延长。",
      en: "Offices do not handle the case jointly, so that the head of the people's government extends nothing of it."),
    remedy: Bilingual(
      zh: "由本行政机关负责人批准：在 case.extend 的 approvedBy 中写 officeHead，至多10日。",
      en: "Let the head of the office approve it: officeHead in approvedBy of case.extend, 10 workdays at most."))

  static let clock = [
    groundDoesNotStop, extendedAlready, extensionTooLate, extensionNotApproved, extensionTooLong, expectedTimeNotTold, tooManyStops,
    calendarUnfit, calendarVersionTaken, notJoint,
  ]
}

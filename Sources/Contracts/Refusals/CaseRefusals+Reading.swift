public import Bus

/// What a read of cases refuses.
extension CaseRefusals {
  public static let positionNotReached = RefusalKind(
    3070, "case.positionNotReached", .unavailable,
    meaning: Bilingual(zh: "该实例尚未到达所要求的位置。", en: "The instance has not come to the position that was asked for."),
    remedy: Bilingual(
      zh: "稍后再试，或给出更长的时限；说明中为实例现在的位置。位置来自另一套数据时永远不会到达，请去掉 atLeast。",
      en:
        "Try again, or give it more time; the detail tells where the instance is. A position of other data is never reached: leave out atLeast."
    ), retry: true)
  public static let periodTooLong = RefusalKind(
    3071, "case.periodTooLong", .invalidArgument,
    meaning: Bilingual(zh: "统计期间过长或起止颠倒。", en: "The period is too long, or ends before it begins."),
    remedy: Bilingual(zh: "from 早于 until，且不超过366天。", en: "Let from be before until, by 366 days at most."))
  public static let hallUnfit = RefusalKind(
    3072, "case.hallUnfit", .invalidArgument,
    meaning: Bilingual(zh: "大厅填写有误。", en: "The hall cannot be used as it is written."),
    remedy: Bilingual(
      zh: "填写窗口时须填写大厅；大厅不超过100字，不含逗号，不为 -（case.verify）。",
      en: "Name the hall where a window is named, in at most 100 characters without a comma, and not as - (case.verify)."))
  public static let stepOfOtherDepartment = RefusalKind(
    3073, "case.stepOfOtherDepartment", .permissionDenied,
    meaning: Bilingual(zh: "该环节由其他部门办理。", en: "The step is another department's."),
    remedy: Bilingual(
      zh: "由所列部门的人员办理；本部门的在办环节可用 case.list 的 stepDepartment 查看。",
      en: "Let an official of the department named take it; stepDepartment of case.list finds the open steps of one's own."))
  public static let caseOfOtherDepartment = RefusalKind(
    3074, "case.caseOfOtherDepartment", .permissionDenied,
    meaning: Bilingual(zh: "该件由其他部门办理。", en: "The case is another department's."),
    remedy: Bilingual(
      zh: "由所列部门的人员办理；其他部门只办理自己的环节（case.finishStep）。",
      en: "Let an official of the department named do it; others take their own steps of it alone (case.finishStep)."))

  static let reading = [positionNotReached, periodTooLong, hallUnfit, stepOfOtherDepartment, caseOfOtherDepartment]
}

public import Bus

/// What departments' steps, decisions by rule and bundles refuse.
extension CaseRefusals {
  public static let unknownStep = RefusalKind(
    3050, "case.unknownStep", .notFound,
    meaning: Bilingual(zh: "本件没有这个环节。", en: "The case has no such step."),
    remedy: Bilingual(
      zh: "以 case.get 的 steps 中的环节编码办理；受理后才有环节。",
      en: "Take a code of steps in case.get; a case has them from its acceptance on."))
  public static let stepHeld = RefusalKind(
    3051, "case.stepHeld", .failedPrecondition,
    meaning: Bilingual(zh: "该环节由他人办理。", en: "Another official holds the step."),
    remedy: Bilingual(
      zh: "由办理人办结（case.finishStep）或移交（case.handOverStep）；逾期后任何审批人员可移交。",
      en: "Let who holds it finish it (case.finishStep) or hand it over (case.handOverStep); once it is late any approver may."))
  public static let stepNotOpen = RefusalKind(
    3052, "case.stepNotOpen", .failedPrecondition,
    meaning: Bilingual(zh: "该环节现在不能办理。", en: "The step is not open now."),
    remedy: Bilingual(
      zh: "先办结它等待的环节；已办结的须先退回（case.returnStep）。",
      en: "Finish the steps that it waits for first; one that is finished must be given back first (case.returnStep)."))
  public static let stepsOpen = RefusalKind(
    3053, "case.stepsOpen", .failedPrecondition,
    meaning: Bilingual(zh: "有环节尚未办结，不能决定。", en: "Steps are open, so the case cannot be decided."),
    remedy: Bilingual(
      zh: "由所列部门办结（case.finishStep）后再决定（case.decide）。",
      en: "Decide it (case.decide) once the departments named have finished their steps (case.finishStep)."))
  public static let stepOpposed = RefusalKind(
    3054, "case.stepOpposed", .failedPrecondition,
    meaning: Bilingual(zh: "有部门不同意，不能准予。", en: "A department opposes, so it cannot be granted."),
    remedy: Bilingual(
      zh: "不予许可（case.decide），或退回该环节重审（case.returnStep）。",
      en: "Refuse it (case.decide), or give the step back to be looked at again (case.returnStep)."))
  public static let stepNotEarlier = RefusalKind(
    3055, "case.stepNotEarlier", .failedPrecondition,
    meaning: Bilingual(zh: "只能退回已办结的在前环节。", en: "Only a finished step that comes before can be given back."),
    remedy: Bilingual(
      zh: "在 to 中填写 step 所等待的已办结环节；决定前退回时 step 留空，且没有环节在办。",
      en: "Name in to a finished step that step waits for; from the decision leave step empty, while no step is open."))
  public static let notDecidedByRule = RefusalKind(
    3056, "case.notDecidedByRule", .failedPrecondition,
    meaning: Bilingual(zh: "本件不是系统自动决定的。", en: "The case was not decided by a rule."),
    remedy: Bilingual(
      zh: "对工作人员的决定可申请行政复议或提起诉讼（case.explainDecision）。",
      en: "Against an official's decision there is review and the court (case.explainDecision)."))
  public static let objectionTooLate = RefusalKind(
    3057, "case.objectionTooLate", .failedPrecondition,
    meaning: Bilingual(zh: "提出异议的期限已过。", en: "The time to object is over."),
    remedy: Bilingual(
      zh: "可在法定期限内申请行政复议或提起诉讼（case.explainDecision）。",
      en: "Ask for review or go to court while their periods run (case.explainDecision)."))
  public static let objectionNotDue = RefusalKind(
    3058, "case.objectionNotDue", .failedPrecondition,
    meaning: Bilingual(zh: "没有待答复的异议，或已提出过异议。", en: "No objection waits for an answer, or one was made already."),
    remedy: Bilingual(
      zh: "查看办件的 objection（case.get）。",
      en: "Read objection of the case (case.get)."))
  public static let bundleUnfit = RefusalKind(
    3059, "case.bundleUnfit", .invalidArgument,
    meaning: Bilingual(zh: "一件事的事项不合要求。", en: "The items make no bundle."),
    remedy: Bilingual(
      zh: "列出2至20个不重复的事项；只办一个的用 case.submit。",
      en: "Name 2 to 20 items, each once; file a single one with case.submit."))

  static let flow = [
    unknownStep, stepHeld, stepNotOpen, stepsOpen, stepOpposed, stepNotEarlier, notDecidedByRule, objectionTooLate, objectionNotDue,
    bundleUnfit,
  ]
}

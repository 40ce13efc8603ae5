public import Bus

/// What drafts, corrections and endings of cases are refused for.
extension CaseRefusals {
  public static let draftUnknown = RefusalKind(
    3030, "case.draftUnknown", .notFound,
    meaning: Bilingual(zh: "没有这份草稿，或已过期、已提交、已删除。", en: "There is no such draft: it has expired, was submitted or discarded, or never was."),
    remedy: Bilingual(
      zh: "用 case.listDrafts 查看草稿，用 case.list 查看已提交的办件。", en: "See case.listDrafts for drafts, and case.list for what was submitted."))
  public static let draftChanged = RefusalKind(
    3031, "case.draftChanged", .aborted,
    meaning: Bilingual(zh: "草稿已在别处修改。", en: "The draft was saved elsewhere meanwhile."),
    remedy: Bilingual(
      zh: "重新读取（case.getDraft），合并后再保存（case.saveDraft）。",
      en: "Read it again (case.getDraft), and save what you want of both (case.saveDraft)."))
  public static let tooManyDrafts = RefusalKind(
    3032, "case.tooManyDrafts", .failedPrecondition,
    meaning: Bilingual(zh: "草稿过多。", en: "The subject has too many drafts."),
    remedy: Bilingual(
      zh: "提交（case.submit）或删除（case.discardDraft）不用的草稿。", en: "Submit one (case.submit), or discard one (case.discardDraft)."))
  public static let correctionUnclear = RefusalKind(
    3033, "case.correctionUnclear", .invalidArgument,
    meaning: Bilingual(zh: "补正告知须写明每项材料缺什么，每项一次。", en: "A correction names each material once and says what is wrong with it."),
    remedy: Bilingual(zh: "在 case.askCorrection 的 points 中逐项写明。", en: "Say it for each in points of case.askCorrection."))
  public static let correctionIncomplete = RefusalKind(
    3034, "case.correctionIncomplete", .failedPrecondition,
    meaning: Bilingual(zh: "补正告知未列全所缺材料。", en: "The correction does not name everything that is missing."),
    remedy: Bilingual(
      zh: "一次列全（case.askCorrection）：说明中所列材料也在内。", en: "Name all of it at once (case.askCorrection), with what the detail lists."))
  public static let correctionTooLate = RefusalKind(
    3035, "case.correctionTooLate", .failedPrecondition,
    meaning: Bilingual(zh: "告知期限已过，本件视为受理。", en: "The notice period is over, and the case counts as accepted."),
    remedy: Bilingual(zh: "按已受理办理（case.accept、case.decide）。", en: "Go on with it as accepted (case.accept, case.decide)."))
  public static let correctionOver = RefusalKind(
    3036, "case.correctionOver", .failedPrecondition,
    meaning: Bilingual(zh: "补正期限已过。", en: "The time to correct is over."),
    remedy: Bilingual(zh: "重新申请（case.submit）。", en: "Apply anew (case.submit)."))
  public static let correctionRuns = RefusalKind(
    3037, "case.correctionRuns", .failedPrecondition,
    meaning: Bilingual(zh: "补正期限未满。", en: "The applicant may still correct."),
    remedy: Bilingual(zh: "期限届满后再办。", en: "Wait until the day that the detail names."))
  public static let officeNotNamed = RefusalKind(
    3038, "case.officeNotNamed", .invalidArgument,
    meaning: Bilingual(zh: "须写明应由哪个机关办理。", en: "The office that it is for must be named."),
    remedy: Bilingual(
      zh: "在 office 中写明机关名称（case.pointElsewhere、case.referUpward）。",
      en: "Name it in office (case.pointElsewhere, case.referUpward)."))
  public static let tooManyCorrections = RefusalKind(
    3039, "case.tooManyCorrections", .failedPrecondition,
    meaning: Bilingual(zh: "要求补正的次数过多。", en: "The applicant was asked too often."),
    remedy: Bilingual(
      zh: "受理（case.accept）或作出不予受理的决定（case.refuseAcceptance）。", en: "Accept it (case.accept), or decide not to (case.refuseAcceptance)."))

  static let life = [
    draftUnknown, draftChanged, tooManyDrafts, correctionUnclear, correctionIncomplete, correctionTooLate, correctionOver, correctionRuns,
    officeNotNamed, tooManyCorrections,
  ]
}

public import Bus

/// CaseService's rows of the registry, 3000-3999.
public enum CaseRefusals {
  public static let unknownCase = RefusalKind(
    3001, "case.unknown", .notFound,
    meaning: Bilingual(zh: "没有这个办件。", en: "There is no such case."),
    remedy: Bilingual(zh: "核对办件编号（case.list 可查本人的办件）。", en: "Check the case's id or number (case.list has the applicant's)."))
  public static let materialMissing = RefusalKind(
    3002, "case.materialMissing", .failedPrecondition,
    meaning: Bilingual(zh: "缺少必要材料。", en: "Required materials are missing."),
    remedy: Bilingual(
      zh: "补齐所列材料（item.materials 可查）后重新提交（case.submit）。", en: "Add what is listed (see item.materials) and submit again (case.submit)."))
  public static let stepOutOfOrder = RefusalKind(
    3003, "case.stepOutOfOrder", .failedPrecondition,
    meaning: Bilingual(zh: "办件当前状态不能执行此步骤。", en: "This step cannot be taken in the case's state."),
    remedy: Bilingual(
      zh: "按说明所列现在可办的步骤办理（如 case.verify、case.accept）；办件可查（case.get）。",
      en: "Take a step that the detail says is possible now (such as case.verify, case.accept); case.get reads the case."))
  public static let roleNotAllowed = RefusalKind(
    3004, "case.roleNotAllowed", .permissionDenied,
    meaning: Bilingual(zh: "当前身份不能执行此步骤。", en: "This role may not take the step."),
    remedy: Bilingual(zh: "由有权的人员办理。", en: "Let someone with the role take it."))
  public static let notApplicable = RefusalKind(
    3005, "case.notApplicable", .failedPrecondition,
    meaning: Bilingual(zh: "该事项不接受申请。", en: "The item is not one that is applied for."),
    remedy: Bilingual(zh: "依职权事项由部门主动办理。", en: "The department acts on it by itself."))
  public static let unknownMaterial = RefusalKind(
    3006, "case.unknownMaterial", .invalidArgument,
    meaning: Bilingual(zh: "所交材料不是该事项要求的。", en: "The evidence names a material that the item does not ask for."),
    remedy: Bilingual(zh: "按事项的材料清单（item.materials）提交。", en: "Offer what the item's list asks for (item.materials)."))
  public static let groundsMissing = RefusalKind(
    3007, "case.groundsMissing", .invalidArgument,
    meaning: Bilingual(zh: "此步骤必须说明理由。", en: "The step needs its grounds."),
    remedy: Bilingual(
      zh: "在说明所指的字段中填写理由与依据，如 case.decide 的 grounds。",
      en: "State them and their basis in the field that the detail names, such as grounds of case.decide."))
  public static let notOwnCase = RefusalKind(
    3008, "case.notOwnCase", .permissionDenied,
    meaning: Bilingual(zh: "只能办理本人的办件。", en: "Only the applicant's own cases."),
    remedy: Bilingual(zh: "以本人身份办理。", en: "Act as the applicant of the case."))
  public static let badEvidence = RefusalKind(
    3009, "case.badEvidence", .invalidArgument,
    meaning: Bilingual(zh: "材料的提交方式不符合要求。", en: "The evidence cannot be offered in this way."),
    remedy: Bilingual(zh: "按说明改用证照、上传或到场核验。", en: "Use a certificate, an upload or the paper at the hall, as the detail says."))

  public static let verificationFirst = RefusalKind(
    3010, "case.verificationFirst", .failedPrecondition,
    meaning: Bilingual(zh: "须先到大厅核验。", en: "The case must be verified at a window first."),
    remedy: Bilingual(
      zh: "按预约到场（notify.visit 可查），由窗口核验（case.verify）。",
      en: "Come to the booked visit (see notify.visit), where a clerk verifies it (case.verify)."))
  public static let noVisitNeeded = RefusalKind(
    3011, "case.noVisitNeeded", .failedPrecondition,
    meaning: Bilingual(zh: "本件无须到场核验。", en: "The case needs no visit."),
    remedy: Bilingual(zh: "无须操作，可直接受理（case.accept）。", en: "Nothing is to be verified; accept it (case.accept)."))
  public static let alreadyVerified = RefusalKind(
    3012, "case.alreadyVerified", .failedPrecondition,
    meaning: Bilingual(zh: "本件已核验。", en: "The case was verified already."),
    remedy: Bilingual(zh: "无须再次到场，可直接受理（case.accept）。", en: "No second visit is needed; accept it (case.accept)."))
  public static let notDecidedAtOnce = RefusalKind(
    3013, "case.notDecidedAtOnce", .failedPrecondition,
    meaning: Bilingual(zh: "系统只自动办理材料齐全的即办件。", en: "The suite decides only instant cases with complete evidence."),
    remedy: Bilingual(
      zh: "由工作人员受理（case.accept）、决定（case.decide）。", en: "Let an officer accept it (case.accept) and decide it (case.decide)."))
  public static let nothingOwed = RefusalKind(
    3014, "case.nothingOwed", .failedPrecondition,
    meaning: Bilingual(zh: "本件没有待补的材料。", en: "The case is owed no material."),
    remedy: Bilingual(zh: "无须补交。", en: "Hand nothing in."))
  public static let noticePeriodRuns = RefusalKind(
    3015, "case.noticePeriodRuns", .failedPrecondition,
    meaning: Bilingual(zh: "告知期限未满，不视为受理。", en: "The office may still answer; silence accepts the case only later."),
    remedy: Bilingual(zh: "期限届满后再办。", en: "Wait until the day that the detail names."))
  public static let itemNotPublished = RefusalKind(
    3016, "case.itemNotPublished", .failedPrecondition,
    meaning: Bilingual(zh: "该事项尚未发布。", en: "The item is not published."),
    remedy: Bilingual(zh: "发布后再申请（item.get 可查状态）。", en: "Apply once it is published (item.get tells)."))
  public static let materialsOwed = RefusalKind(
    3017, "case.materialsOwed", .failedPrecondition,
    meaning: Bilingual(zh: "所欠材料尚未补齐。", en: "Materials that the case is owed have not come."),
    remedy: Bilingual(
      zh: "补交（case.supply）后再作准予决定（case.decide）。", en: "Approve (case.decide) once they were handed in (case.supply)."))
  public static let tooMuchEvidence = RefusalKind(
    3018, "case.tooMuchEvidence", .invalidArgument,
    meaning: Bilingual(zh: "材料份数过多。", en: "There are too many pieces of evidence."),
    remedy: Bilingual(zh: "合并文件后重新提交。", en: "Merge files and submit again."))
  public static let originalsNotSeen = RefusalKind(
    3019, "case.originalsNotSeen", .failedPrecondition,
    meaning: Bilingual(zh: "尚有原件未核验。", en: "Originals have not been seen."),
    remedy: Bilingual(zh: "核验所列原件后再提交核验（case.verify）。", en: "See the originals that are listed, and verify then (case.verify)."))
  public static let textTooLong = RefusalKind(
    3020, "case.textTooLong", .invalidArgument,
    meaning: Bilingual(zh: "文字过长。", en: "The text is too long."),
    remedy: Bilingual(zh: "缩短文字。", en: "Shorten it."))
  public static let itemUnreadable = RefusalKind(
    3021, "case.itemUnreadable", .failedPrecondition,
    meaning: Bilingual(zh: "事项数据有误，不能受理申请。", en: "The item's data is faulty, so it cannot be applied for."),
    remedy: Bilingual(
      zh: "更正目录中所列字段后重新导入（item.import）。", en: "Correct the field that is named, and import the catalogue again (item.import)."))
  public static let certificateNotRelied = RefusalKind(
    3022, "case.certificateNotRelied", .failedPrecondition,
    meaning: Bilingual(zh: "本件未以该证照为材料。", en: "The case does not rely on that certificate."),
    remedy: Bilingual(zh: "无须操作。", en: "Nothing is to be done."))

  public static let mandateMissing = RefusalKind(
    3080, "case.mandateMissing", .permissionDenied,
    meaning: Bilingual(zh: "没有代办此事的有效委托。", en: "No mandate in force lets the applicant act for that subject in this."),
    remedy: Bilingual(
      zh: "请被代理人设立委托（identity.grantMandate），或以本人身份办理。",
      en: "Let the one who is represented give a mandate (identity.grantMandate), or act for yourself."))

  public static let all =
    [
      unknownCase, materialMissing, stepOutOfOrder, roleNotAllowed, notApplicable, unknownMaterial, groundsMissing, notOwnCase, badEvidence,
      verificationFirst, noVisitNeeded, alreadyVerified, notDecidedAtOnce, nothingOwed, noticePeriodRuns, itemNotPublished, materialsOwed,
      tooMuchEvidence, originalsNotSeen, textTooLong, itemUnreadable, certificateNotRelied, mandateMissing,
    ] + clock + life + afterDecision + flow + evidence + reading
}

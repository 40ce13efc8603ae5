public import Bus

/// CaseService's rows of the registry, 3000-3999.
public enum CaseRefusals {
  public static let unknownCase = RefusalKind(
    3001, "case.unknown", .notFound,
    meaning: Bilingual(zh: "没有这个办件。", en: "There is no such case."),
    remedy: Bilingual(zh: "核对办件编号。", en: "Check the case's id or number."))
  public static let materialMissing = RefusalKind(
    3002, "case.materialMissing", .failedPrecondition,
    meaning: Bilingual(zh: "缺少必要材料。", en: "Required materials are missing."),
    remedy: Bilingual(zh: "补齐所列材料后重新提交（item.materials 可查）。", en: "Add what is listed (see item.materials) and submit again."))
  public static let stepOutOfOrder = RefusalKind(
    3003, "case.stepOutOfOrder", .failedPrecondition,
    meaning: Bilingual(zh: "办件当前状态不能执行此步骤。", en: "This step cannot be taken in the case's state."),
    remedy: Bilingual(zh: "查看办件状态（case.get），按顺序办理。", en: "Read the case (case.get) and take the steps in order."))
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
    remedy: Bilingual(zh: "按事项的材料清单提交。", en: "Offer what the item's list asks for."))
  public static let groundsMissing = RefusalKind(
    3007, "case.groundsMissing", .invalidArgument,
    meaning: Bilingual(zh: "不予许可必须说明理由。", en: "A refusal needs its grounds."),
    remedy: Bilingual(zh: "填写理由与依据。", en: "State the grounds and their basis."))
  public static let notOwnCase = RefusalKind(
    3008, "case.notOwnCase", .permissionDenied,
    meaning: Bilingual(zh: "只能办理本人的办件。", en: "Only the applicant's own cases."),
    remedy: Bilingual(zh: "以本人身份办理。", en: "Act as the applicant of the case."))
  public static let badEvidence = RefusalKind(
    3009, "case.badEvidence", .invalidArgument,
    meaning: Bilingual(zh: "材料的提交方式不符合要求。", en: "The evidence cannot be offered in this way."),
    remedy: Bilingual(zh: "按说明改用证照、上传或到场核验。", en: "Use a certificate, an upload or the paper at the hall, as the detail says."))

  public static let all = [
    unknownCase, materialMissing, stepOutOfOrder, roleNotAllowed, notApplicable, unknownMaterial, groundsMissing, notOwnCase, badEvidence,
  ]
}

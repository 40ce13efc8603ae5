public import Bus

/// IdentityService's rows of the registry, 1000-1999.
public enum IdentityRefusals {
  public static let invalidNumber = RefusalKind(
    1001, "identity.invalidNumber", .invalidArgument,
    meaning: Bilingual(zh: "证件号码不正确。", en: "The number is not valid."),
    remedy: Bilingual(zh: "对照证件逐位核对后重新输入。", en: "Compare it with the document and type it again."))
  public static let unknownSubject = RefusalKind(
    1002, "identity.unknownSubject", .notFound,
    meaning: Bilingual(zh: "没有找到该主体。", en: "No such subject is registered."),
    remedy: Bilingual(zh: "先登记（identity.register）。", en: "Register it first (identity.register)."))
  public static let purposeMissing = RefusalKind(
    1003, "identity.purposeMissing", .permissionDenied,
    meaning: Bilingual(zh: "读取个人信息必须说明用途。", en: "A read of a subject's data needs a purpose."),
    remedy: Bilingual(
      zh: "注明用途：本人、指南、填报、办件（编号与环节）或审计。",
      en: "Name one: ownUse, guide, submission, handling (case and step), or audit."))
  public static let numberTaken = RefusalKind(
    1004, "identity.numberTaken", .alreadyExists,
    meaning: Bilingual(zh: "该号码已属于另一主体。", en: "The number belongs to another subject."),
    remedy: Bilingual(zh: "核对证件；确属同一人时申请合并。", en: "Check the document; if they are one person, ask for a merge."))
  public static let ambiguousNumber = RefusalKind(
    1005, "identity.ambiguousNumber", .invalidArgument,
    meaning: Bilingual(zh: "该号码符合多种证件规则。", en: "The number fits more than one kind."),
    remedy: Bilingual(zh: "请注明证件种类。", en: "Say which kind it is."))
  public static let notOwnData = RefusalKind(
    1006, "identity.notOwnData", .permissionDenied,
    meaning: Bilingual(zh: "只能查看本人的信息。", en: "Only the subject itself or an auditor may see this."),
    remedy: Bilingual(zh: "以本人或审计身份查看。", en: "Ask as the subject or as an auditor."))
  public static let nameMissing = RefusalKind(
    1007, "identity.nameMissing", .invalidArgument,
    meaning: Bilingual(zh: "缺少姓名、名称或证件号码。", en: "A name or a number is missing."),
    remedy: Bilingual(zh: "补全后重试。", en: "Fill it in and try again."))

  public static let all = [invalidNumber, unknownSubject, purposeMissing, numberTaken, ambiguousNumber, notOwnData, nameMissing]
}

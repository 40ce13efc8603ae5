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
  public static let purposeNotAllowed = RefusalKind(
    1008, "identity.purposeNotAllowed", .permissionDenied,
    meaning: Bilingual(zh: "该身份或用途不能查看此项信息。", en: "This role does not read this for that purpose."),
    remedy: Bilingual(
      zh: "本人用 ownUse，窗口与服务用 guide、submission、handling，审批人用 handling，审计用 audit。",
      en: "Applicants name ownUse; clerks and services guide, submission or handling; approvers handling; auditors audit."))
  public static let badContact = RefusalKind(
    1009, "identity.badContact", .invalidArgument,
    meaning: Bilingual(zh: "邮箱地址或通知语言不正确。", en: "The mail address or the language is not acceptable."),
    remedy: Bilingual(zh: "核对邮箱地址；语言填 zh 或 en。", en: "Check the address; name zh or en as the language."))
  public static let numberNotFitting = RefusalKind(
    1010, "identity.numberNotFitting", .failedPrecondition,
    meaning: Bilingual(zh: "该号码不能与此主体或其其他号码并存。", en: "The number does not go with this kind of subject or with its other numbers."),
    remedy: Bilingual(
      zh: "核对证件与主体类型，出生日期和性别须一致；组织机构代码须与统一社会信用代码第9至17位一致。",
      en:
        "Check the documents and the kind of subject; births and sexes must agree, and an organisation code with places 9 to 17 of the credit code."
    ))
  public static let tooManyNumbers = RefusalKind(
    1011, "identity.tooManyNumbers", .resourceExhausted,
    meaning: Bilingual(zh: "证件号码超过上限。", en: "There are more numbers than one subject bears."),
    remedy: Bilingual(zh: "只登记现用的证件。", en: "Register only the documents in use."))

  public static let noReasonInCase = RefusalKind(
    1090, "identity.noReasonInCase", .permissionDenied,
    meaning: Bilingual(
      zh: "所列办件不构成查阅理由：无此办件或环节、非该主体、未到该环节或已办结。",
      en: "The case gives no reason for this read: no such case or step, another subject's, not at that step, or closed."),
    remedy: Bilingual(zh: "注明正在办理的办件及其当前环节。", en: "Name a case that you handle, and the step that it is at."))
  public static let tooManyLookUps = RefusalKind(
    1091, "identity.tooManyLookUps", .resourceExhausted,
    meaning: Bilingual(
      zh: "查询不存在或属于他人的号码过多，已记录。",
      en: "Too many numbers were looked up that nobody bears, or that are somebody else's; this is recorded."),
    remedy: Bilingual(zh: "核对号码；稍后再试，确有需要请联系管理员。", en: "Check the numbers; try again later, or ask who runs the suite."))

  public static let all =
    [
      invalidNumber, unknownSubject, purposeMissing, numberTaken, ambiguousNumber, notOwnData, nameMissing, purposeNotAllowed, badContact,
      numberNotFitting, tooManyNumbers, noReasonInCase, tooManyLookUps,
    ] + ofSubjects + ofCertificates + ofMandates + ofPrivacy
}

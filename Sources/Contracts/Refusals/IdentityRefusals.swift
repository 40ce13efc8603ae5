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
    remedy: Bilingual(zh: "核对证件与主体类型，出生日期和性别须一致。", en: "Check the documents and the kind of subject; births and sexes must agree."))
  public static let tooManyNumbers = RefusalKind(
    1011, "identity.tooManyNumbers", .resourceExhausted,
    meaning: Bilingual(zh: "证件号码超过上限。", en: "There are more numbers than one subject bears."),
    remedy: Bilingual(zh: "只登记现用的证件。", en: "Register only the documents in use."))

  public static let unknownCertificate = RefusalKind(
    1035, "identity.unknownCertificate", .notFound,
    meaning: Bilingual(zh: "没有这份电子证照。", en: "There is no such certificate."),
    remedy: Bilingual(zh: "核对证照编号（identity.certificates 可查）。", en: "Check its id or identifier (identity.certificates lists them)."))
  public static let certificateActNotAllowed = RefusalKind(
    1036, "identity.certificateActNotAllowed", .failedPrecondition,
    meaning: Bilingual(zh: "证照当前状态不能办理此业务。", en: "The operation does not lead out of the certificate's state."),
    remedy: Bilingual(
      zh: "查看证照状态（identity.certificate）；已终止的证照须重新申领。",
      en: "Read its state (identity.certificate); one that has ended is applied for anew."))
  public static let groundMissing = RefusalKind(
    1037, "identity.groundMissing", .invalidArgument,
    meaning: Bilingual(zh: "办理此业务须有法定依据。", en: "The act needs its legal ground, in at most 400 characters."),
    remedy: Bilingual(zh: "在 ground 中写明依据的条款或事由。", en: "Name the provision or the event in ground."))
  public static let issuerNotAllowed = RefusalKind(
    1038, "identity.issuerNotAllowed", .failedPrecondition,
    meaning: Bilingual(zh: "颁发机构的统一社会信用代码不正确，或无权颁发此类证照。", en: "The office's credit code is wrong, or it does not issue this type."),
    remedy: Bilingual(
      zh: "核对颁发机构；可颁发机构见 identity.certificateTypes。", en: "Check the office; identity.certificateTypes tells which issue the type."))
  public static let validityInvalid = RefusalKind(
    1039, "identity.validityInvalid", .invalidArgument,
    meaning: Bilingual(zh: "颁发日期或有效期不正确。", en: "The day of issue or the end of the certificate is not right."),
    remedy: Bilingual(
      zh: "颁发日期不晚于今天，截止日期不早于颁发日期、不超过该类型的有效期。",
      en: "It is issued today or earlier, ends no earlier than that, and no later than its type allows."))
  public static let versionsUsedUp = RefusalKind(
    1040, "identity.versionsUsedUp", .failedPrecondition,
    meaning: Bilingual(zh: "该证照标识的版本号已用完。", en: "The versions of the certificate's identifier are used up."),
    remedy: Bilingual(
      zh: "注销后以新流水号新发（identity.issueCertificate）。", en: "Cancel it and issue one under a new serial (identity.issueCertificate)."))
  public static let badCertificate = RefusalKind(
    1041, "identity.badCertificate", .invalidArgument,
    meaning: Bilingual(zh: "证照的类型、名称或流水号不正确。", en: "The certificate's type, name or serial is not acceptable, or the serial is taken."),
    remedy: Bilingual(zh: "填写类型和名称；流水号为不超过64位的大写字母和数字。", en: "Name type and name; a serial is of capitals and digits, at most 64."))
  public static let notWithheld = RefusalKind(
    1042, "identity.notWithheld", .failedPrecondition,
    meaning: Bilingual(zh: "此类证照不能暂扣。", en: "Certificates of this type are not withheld."),
    remedy: Bilingual(zh: "依法改用撤销、注销或吊销。", en: "End it by the act that the law has for it instead."))
  public static let badCertificateType = RefusalKind(
    1043, "identity.badCertificateType", .invalidArgument,
    meaning: Bilingual(zh: "证照类型的内容不正确。", en: "A field of the certificate type is not acceptable."),
    remedy: Bilingual(
      zh: "更正所列字段：制定机构和颁发机构为统一社会信用代码，有效期以日、月、年计。",
      en: "Correct the field that is named: bodies and offices by their credit codes, the validity in days, months or years."))
  public static let certificateNotHolding = RefusalKind(
    1044, "identity.certificateNotHolding", .failedPrecondition,
    meaning: Bilingual(zh: "证照当前无效，不能出具副本。", en: "The certificate does not hold today, so no copy is made of it."),
    remedy: Bilingual(zh: "办理延续后再出具。", en: "Have it renewed first."))
  public static let badCopyTerms = RefusalKind(
    1045, "identity.badCopyTerms", .invalidArgument,
    meaning: Bilingual(zh: "副本的用途、使用者或期限不正确。", en: "What the copy is for, for whom or until when is not acceptable."),
    remedy: Bilingual(
      zh: "写明用途和使用者（各不超过120字），期限自今天起不超过90天。", en: "Say both in at most 120 characters; it ends within 90 days from today."))
  public static let claimMissing = RefusalKind(
    1046, "identity.claimMissing", .invalidArgument,
    meaning: Bilingual(zh: "查验须提供证照标识、类型以及持证人的姓名或号码。", en: "Identifier, type, and the holder's name or a number are needed."),
    remedy: Bilingual(zh: "补全所列项后重试。", en: "Fill in what is missing and ask again."))

  public static let all = [
    invalidNumber, unknownSubject, purposeMissing, numberTaken, ambiguousNumber, notOwnData, nameMissing, purposeNotAllowed, badContact,
    numberNotFitting, tooManyNumbers, unknownCertificate, certificateActNotAllowed, groundMissing, issuerNotAllowed, validityInvalid,
    versionsUsedUp, badCertificate, notWithheld, badCertificateType, certificateNotHolding, badCopyTerms, claimMissing,
  ]
}

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

  public static let mergeOfSame = RefusalKind(
    1020, "identity.mergeOfSame", .invalidArgument,
    meaning: Bilingual(zh: "不能将主体与其自身合并。", en: "A subject is not merged with itself."),
    remedy: Bilingual(zh: "填写两个不同的主体编号。", en: "Name two subjects."))
  public static let mergeOfKinds = RefusalKind(
    1021, "identity.mergeOfKinds", .failedPrecondition,
    meaning: Bilingual(zh: "自然人与法人不能合并。", en: "A natural person and a legal person are not one."),
    remedy: Bilingual(zh: "核对两个主体的类型。", en: "Check the kinds of the two subjects."))
  public static let alreadyMerged = RefusalKind(
    1022, "identity.alreadyMerged", .failedPrecondition,
    meaning: Bilingual(zh: "其中一个主体已并入其他主体。", en: "One of the subjects is merged into another already."),
    remedy: Bilingual(zh: "改用所示的存续主体，或先撤销原合并。", en: "Name the subject that stays, or undo the earlier merge first."))
  public static let othersMerged = RefusalKind(
    1023, "identity.othersMerged", .failedPrecondition,
    meaning: Bilingual(zh: "已有其他主体并入该主体，不能再将其并入他人。", en: "Others are merged into the subject, so it is not merged itself."),
    remedy: Bilingual(zh: "对调两个主体，或先撤销所示主体的合并。", en: "Let this one stay, or undo the merges of those named first."))
  public static let notMerged = RefusalKind(
    1024, "identity.notMerged", .failedPrecondition,
    meaning: Bilingual(zh: "该主体未被合并。", en: "The subject is not merged into any other."),
    remedy: Bilingual(zh: "填写被并入的主体编号。", en: "Name the subject that was merged."))
  public static let mergesTooMany = RefusalKind(
    1025, "identity.mergesTooMany", .resourceExhausted,
    meaning: Bilingual(zh: "并入该主体的主体数量已达上限。", en: "As many subjects are merged into this one as can be."),
    remedy: Bilingual(zh: "核对是否误合并。", en: "See whether some were merged by mistake."))
  public static let mergeGroundMissing = RefusalKind(
    1026, "identity.mergeGroundMissing", .invalidArgument,
    meaning: Bilingual(zh: "合并或撤销合并须说明依据。", en: "A merge and an un-merge need a ground."),
    remedy: Bilingual(zh: "写明所核对的材料，不超过 500 字。", en: "Say what was compared, in at most 500 characters."))
  public static let numberOfMerged = RefusalKind(
    1027, "identity.numberOfMerged", .failedPrecondition,
    meaning: Bilingual(zh: "该号码属于被并入的主体，合并期间不作变更。", en: "The number is of a subject that was merged, and stays as it is meanwhile."),
    remedy: Bilingual(zh: "先撤销合并，再变更该号码。", en: "Undo the merge first."))
  public static let numberNotHeld = RefusalKind(
    1028, "identity.numberNotHeld", .failedPrecondition,
    meaning: Bilingual(zh: "该主体没有此号码。", en: "The subject does not bear the number."),
    remedy: Bilingual(zh: "核对号码与主体。", en: "Check the number and the subject."))
  public static let lastNumber = RefusalKind(
    1029, "identity.lastNumber", .failedPrecondition,
    meaning: Bilingual(zh: "不能停用主体的最后一个号码。", en: "The last number of a subject is not laid down."),
    remedy: Bilingual(zh: "先登记新的证件号码。", en: "Add the new number first."))
  public static let badPhone = RefusalKind(
    1030, "identity.badPhone", .invalidArgument,
    meaning: Bilingual(zh: "电话号码不正确。", en: "The phone number is not acceptable."),
    remedy: Bilingual(zh: "填写 11 位手机号码，或以 + 开头的国际号码。", en: "Write a Chinese mobile number of 11 places, or + and the country's code."))
  public static let codeTooSoon = RefusalKind(
    1031, "identity.codeTooSoon", .resourceExhausted,
    meaning: Bilingual(zh: "验证码刚刚发送。", en: "A code was sent just now."),
    remedy: Bilingual(zh: "一分钟后重试。", en: "Try again after a minute."))
  public static let codeNotWaited = RefusalKind(
    1032, "identity.codeNotWaited", .failedPrecondition,
    meaning: Bilingual(
      zh: "没有待验证的联系方式，或验证码已失效、次数已用完。", en: "No contact point waits for a code, or its code has run out or was tried too often."),
    remedy: Bilingual(zh: "重新填写联系方式以获取新验证码（identity.putContact）。", en: "Name the contact point again for a new code (identity.putContact).")
  )
  public static let badBaseInformation = RefusalKind(
    1033, "identity.badBaseInformation", .invalidArgument,
    meaning: Bilingual(zh: "基础信息的资源、提供方、日期或字段不正确。", en: "Resource, provider, date or a field of the base information is not acceptable."),
    remedy: Bilingual(zh: "按所示项目更正。", en: "Mend what the detail names."))

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
    numberNotFitting, tooManyNumbers, mergeOfSame, mergeOfKinds, alreadyMerged, othersMerged, notMerged, mergesTooMany, mergeGroundMissing,
    numberOfMerged, numberNotHeld, lastNumber, badPhone, codeTooSoon, codeNotWaited, badBaseInformation, unknownCertificate, certificateActNotAllowed, groundMissing, issuerNotAllowed, validityInvalid,
    versionsUsedUp, badCertificate, notWithheld, badCertificateType, certificateNotHolding, badCopyTerms, claimMissing,
  ]
}
